package se.samform.core.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlCssOnlyNamespaceHandler;
import se.samform.core.document.Look;

/**
 * What a document looks like: our style sheet and the municipality's colour, and nothing that the document itself asks
 * for. Style attributes, style and link elements are ignored, and links are just text.
 */
final class LetterStyle extends XhtmlCssOnlyNamespaceHandler {

    static final String LETTER = read("letter.css");

    static String rules(Look look) {
        return ".letterhead { border-bottom-color: " + look.accent() + " }";
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.empty();
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of();
    }

    @Override
    public String getElementStyling(Element element) {
        return "";
    }

    @Override
    public String getLinkUri(Element element) {
        return null;
    }

    private static String read(String resource) {
        try (InputStream in = LetterStyle.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
