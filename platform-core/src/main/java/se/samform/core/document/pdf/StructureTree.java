package se.samform.core.document.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The PDF's logical structure (ISO 32000-1, 14.7), one element for each that means something in the DOM, in the DOM's
 * order: so what is read aloud follows what was composed, wherever it is painted.
 */
final class StructureTree {

    /** Class of the running footer: on every page, hence an artifact and no part of the structure. */
    static final String FOOTER = "footer";

    /** Tag of a box that only helps the layout. */
    static final String PLAIN_BOX = "box";

    private static final Set<String> TEXT_HOLDERS = Set.of("H1", "H2", "H3", "P", "TH");

    private final Map<Node, PdfStructureElement> holders = new IdentityHashMap<>();

    StructureTree(PdfWriter writer, Document dom) {
        Element body = (Element) dom.getElementsByTagName("body").item(0);
        addChildren(body, new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    /** The element that a text node belongs to; none for a footer, or for text that stands where no text should. */
    Optional<PdfStructureElement> holderOf(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParentNode())
            if (holders.containsKey(ancestor)) return Optional.of(holders.get(ancestor));
        return Optional.empty();
    }

    private void addChildren(Node parent, PdfStructureElement holder) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && !isFooter(element)) add(element, holder);
    }

    private static boolean isFooter(Element element) {
        return element.getAttribute("class").equals(FOOTER);
    }

    private void add(Element element, PdfStructureElement holder) {
        String role = role(element);
        if (role.isEmpty()) {
            addChildren(element, holder);
            return;
        }
        var structure = new PdfStructureElement(holder, new PdfName(role));
        if (role.equals("TH")) structure.put(new PdfName("A"), rowHeader());
        if (TEXT_HOLDERS.contains(role)) holders.put(element, structure);
        else addChildren(element, structure);
    }

    /** Runs inside a paragraph have no role of their own: their text belongs to the paragraph. */
    private static String role(Element element) {
        return switch (element.getTagName()) {
            case "h1" -> "H1";
            case "h2" -> "H2";
            case "h3" -> "H3";
            case "p" -> "P";
            case "div" -> "Sect";
            case "table" -> "Table";
            case "tr" -> "TR";
            case "th" -> "TH";
            case "td" -> "TD";
            default -> "";
        };
    }

    private static PdfDictionary rowHeader() {
        var scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName("Row"));
        return scope;
    }
}
