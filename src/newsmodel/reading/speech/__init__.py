"""The parts of the reader of quotes, which is `newsmodel.reading.quotes`."""
