package se.samform.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.Section;

/** Makes the DOM of one document. Nobody's words become anything but text nodes. Used once. */
final class XhtmlComposer {

    private static final DOMImplementation DOM = domMaker(); // a builder for each document would cost half a millisecond

    private final org.w3c.dom.Document dom = DOM.createDocument(null, "html", null);
    private final List<String> shortened = new ArrayList<>();
    private final FontRuns runs;
    private final Words words;

    XhtmlComposer(FontRuns runs, Words words) {
        this.runs = runs;
        this.words = words;
    }

    /** Labels of the values that had to be cut. */
    List<String> shortened() {
        return shortened;
    }

    org.w3c.dom.Document compose(Document document) {
        Element html = dom.getDocumentElement();
        text(element(element(html, "head", ""), "title", ""), document.text().title());
        Element body = element(html, "body", "");
        footer(body, document.text());
        head(body, document.text());
        if (!document.facts().isEmpty()) table(body, "facts", document.facts());
        document.parts().forEach(part -> part(body, part));
        return dom;
    }

    /** First in the body, since a running element is taken from where it stands; not part of what is read aloud. */
    private void footer(Element body, DocumentText text) {
        Element row = element(element(body, "table", StructureTree.FOOTER), "tr", "");
        text(element(row, "td", "from"), joined(text.municipality(), text.footer()));
        text(element(row, "td", "reference"), text.reference());
        Element page = element(row, "td", "page");
        text(page, words.page);
        element(page, "span", "number");
        text(page, words.of);
        element(page, "span", "count");
    }

    private static String joined(String one, String other) {
        return other.isBlank() ? one : one + " · " + other;
    }

    private void head(Element body, DocumentText text) {
        text(element(body, "p", "letterhead"), text.municipality());
        text(element(body, "h1", ""), text.title());
        text.subtitle().forEach(line -> text(element(body, "p", "subtitle"), line));
    }

    private void part(Element body, Part part) {
        switch (part) {
            case Section section -> section(element(body, "div", "section"), section);
            case Passage passage -> passage(element(body, "div", "passage"), passage.heading(), passage.paragraphs());
            case Notice notice -> passage(element(body, "div", "notice"), notice.heading(), notice.paragraphs());
        }
    }

    private void section(Element parent, Section section) {
        headed(parent, "h2", section.heading(), section.entries());
        String level = section.heading().isBlank() ? "h2" : "h3";
        for (Section.Group group : section.groups())
            headed(element(parent, "div", "group"), level, group.heading(), group.entries());
    }

    /** In a box of their own: only so does the layout keep a heading with what follows. */
    private void headed(Element parent, String level, String heading, List<Entry> entries) {
        Element kept = element(parent, StructureTree.PLAIN_BOX, "kept");
        heading(kept, level, heading);
        if (!entries.isEmpty()) table(kept, "entries", entries);
    }

    private void passage(Element parent, String heading, List<String> paragraphs) {
        heading(parent, "h2", heading);
        paragraphs.stream().filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> text(element(parent, "p", ""), paragraph));
    }

    private void heading(Element parent, String level, String heading) {
        if (!heading.isBlank()) text(element(parent, level, ""), heading);
    }

    private void table(Element parent, String look, List<Entry> entries) {
        Element table = element(parent, "table", look);
        for (Entry entry : entries) row(element(table, "tr", isShort(entry) ? "whole" : ""), entry);
    }

    /** Some ten lines at most: looks better on one page. */
    private static boolean isShort(Entry entry) {
        return entry.label().length() < 150 && entry.value().size() < 8
                && entry.value().stream().mapToInt(String::length).sum() < 500
                && entry.value().stream().flatMap(String::lines).count() < 10;
    }

    private void row(Element row, Entry entry) {
        text(element(row, "th", ""), entry.label().isBlank() ? "–" : entry.label());
        Element cell = element(row, "td", "");
        List<String> said = entry.value().stream().filter(paragraph -> !paragraph.isBlank()).toList();
        for (String paragraph : said) value(cell, entry.label(), paragraph);
        if (said.isEmpty()) text(element(cell, "p", ""), "–");
    }

    private void value(Element cell, String label, String paragraph) {
        String printed = printable(paragraph);
        text(element(cell, "p", ""), printed);
        if (printed.length() == paragraph.length()) return;
        shortened.add(label);
        text(element(cell, "p", ""), words.shortened);
    }

    private static String printable(String paragraph) {
        int end = Math.min(paragraph.length(), PdfRenderer.LONGEST_VALUE);
        int lines = 0;
        for (int i = 0; i < end; i++)
            if (paragraph.charAt(i) == '\n' && ++lines == PdfRenderer.MOST_LINES) end = i;
        return paragraph.substring(0, end);
    }

    private void text(Element parent, String typed) {
        String clean = CleanText.of(typed);
        if (clean.isEmpty()) return;
        List<FontRuns.Run> cut = runs.of(clean);
        if (cut.equals(List.of(new FontRuns.Run(Typeface.TEXT, clean)))) parent.appendChild(dom.createTextNode(clean));
        else cut.forEach(run -> run(parent, run));
    }

    /** Each in a span, even in the main face: the layout paints bare text of a line before the spans of that line. */
    private void run(Element parent, FontRuns.Run run) {
        element(parent, "span", run.face().family()).appendChild(dom.createTextNode(run.text()));
    }

    private Element element(Element parent, String name, String look) {
        Element element = dom.createElement(name);
        if (!look.isEmpty()) element.setAttribute("class", look);
        parent.appendChild(element);
        return element;
    }

    private static DOMImplementation domMaker() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
