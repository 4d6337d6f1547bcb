package se.samform.core.document.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
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

    private final Map<Node, PdfStructureElement> elements = new IdentityHashMap<>();

    StructureTree(PdfWriter writer, Document dom) {
        Element body = (Element) dom.getElementsByTagName("body").item(0);
        var root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        elements.put(body, root);
        addChildren(body, root);
    }

    /** The element that a text node belongs to; none for a footer. */
    Optional<PdfStructureElement> holderOf(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParentNode())
            if (elements.containsKey(ancestor)) return Optional.of(elements.get(ancestor));
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
        if (role.isEmpty()) return;
        var structure = new PdfStructureElement(holder, new PdfName(role));
        if (role.equals("TH")) structure.put(new PdfName("A"), rowHeader());
        elements.put(element, structure);
        addChildren(element, structure);
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
