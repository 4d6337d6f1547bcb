package se.samform.core.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Fetches nothing, from disk or net. Our only style sheet is handed over as text, so nothing is ever needed. */
final class SafeUserAgent extends ITextUserAgent {

    SafeUserAgent(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public String resolveURI(String uri) {
        return null;
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return null;
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        throw new IOException("Documents fetch nothing");
    }

    @Override
    protected URLConnection openConnection(String uri) throws IOException {
        throw new IOException("Documents fetch nothing");
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalStateException("Documents fetch nothing");
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        return null;
    }
}
