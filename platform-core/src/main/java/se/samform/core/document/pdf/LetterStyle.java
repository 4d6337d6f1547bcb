package se.samform.core.document.pdf;

import static org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin.AUTHOR;

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

    private static final List<String> ALL_MEDIA = List.of("all");
    private static final StylesheetInfo LETTER = new StylesheetInfo(AUTHOR, "letter.css", ALL_MEDIA, read("letter.css"));

    private final List<StylesheetInfo> sheets;

    LetterStyle(Look look) {
        String colour = ".letterhead { border-bottom-color: " + look.accent() + " }";
        sheets = List.of(LETTER, new StylesheetInfo(AUTHOR, "look.css", ALL_MEDIA, colour));
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.empty();
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return sheets;
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
