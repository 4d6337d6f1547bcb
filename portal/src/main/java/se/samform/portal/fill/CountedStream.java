package se.samform.portal.fill;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that come through. */
final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream from) {
        super(from);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count++;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) count += read;
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
