"""The parts of the reader of datelines, which is `newsmodel.reading.dateline`."""
