"""The doors to other libraries: the only place that imports what newsmodel does not require.

Each module says which extra of newsmodel installs what it needs.
"""
