package se.samform.core.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader would say: the text as reached through the structure tree, one line per element that holds text,
 * as "role: text" with white space collapsed. veraPDF doesn't look at this: it passes files whose tree is empty.
 */
final class StructText {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new StructText();
            for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) reader.read((PDStructureElement) kid);
            return reader.lines;
        }
    }

    private void read(PDStructureElement element) throws IOException {
        var own = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> read(child);
                case PDMarkedContentReference reference -> own.append(text(reference.getPage(), reference.getMCID()));
                case Integer id -> own.append(text(element.getPage(), id));
                default -> throw new AssertionError("Unexpected in the structure: " + kid);
            }
        }
        if (!own.isEmpty()) lines.add(element.getStructureType() + ": " + own.toString().replaceAll("\\s+", " ").strip());
    }

    private String text(PDPage page, int id) throws IOException {
        if (!texts.containsKey(page)) texts.put(page, textsOn(page));
        return texts.get(page).get(id);
    }

    private static Map<Integer, String> textsOn(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents())
            if (content.getMCID() >= 0) texts.put(content.getMCID(), text(content));
        return texts;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) return content.getActualText();
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) text.append(glyph.getUnicode());
            if (part instanceof PDMarkedContent inner) text.append(text(inner));
        }
        return text.toString();
    }
}
