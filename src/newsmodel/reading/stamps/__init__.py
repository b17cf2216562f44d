"""The parts of the reader of timestamps, which is `newsmodel.reading.timestamps`."""
