package se.samform.portal.architecture;

import jakarta.el.ELException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Walks a page, the parts and tags that it includes, and its template, and notes each expression that can't be read. */
final class PageReader {
    private static final String FACELETS = "jakarta.faces.facelets";
    private static final String OURS = "urn:samform";

    private final List<Path> roots;
    private final Expressions expressions;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    /** @param roots where pages, parts, templates and tags are looked for */
    PageReader(List<Path> roots, ResourceBundle texts) {
        this.roots = roots;
        this.expressions = new Expressions(texts, what -> faults.add(open.peek() + ": " + what));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** @param file as a page names it: {@code /pages/desk.xhtml} */
    void read(String file, Map<String, Type> scope) {
        if (open.contains(file)) return;
        open.push(file);
        walk(parse(file), scope);
        open.pop();
    }

    private void walk(Node node, Map<String, Type> scope) {
        if (node instanceof Text text) typeOf(text.getData(), scope);
        if (!(node instanceof Element element)) return;
        Map<String, Type> named = attributes(element, scope);
        Map<String, Type> inner = inside(element, named, scope);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) walk(child, inner);
        if (is(element, FACELETS, "include") && !element.getAttribute("src").contains("#{")) read(element.getAttribute("src"), inner);
        if (is(element, FACELETS, "composition") && element.hasAttribute("template")) read(element.getAttribute("template"), inner);
        if (OURS.equals(element.getNamespaceURI())) read("/tags/" + element.getLocalName() + ".xhtml", with(scope, named));
    }

    private Map<String, Type> attributes(Element element, Map<String, Type> scope) {
        var types = new HashMap<String, Type>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            types.put(attribute.getName(), typeOf(attribute.getValue(), scope));
        }
        return types;
    }

    /** What is known inside an element: the variable of a loop, and of an include or composition its parameters. */
    private Map<String, Type> inside(Element element, Map<String, Type> named, Map<String, Type> scope) {
        var inner = new HashMap<>(scope);
        if (element.hasAttribute("var")) inner.put(element.getAttribute("var"), Readable.each(named.getOrDefault("value", named.getOrDefault("items", Readable.UNKNOWN))));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element param && is(param, FACELETS, "param")) inner.put(param.getAttribute("name"), typeOf(param.getAttribute("value"), inner));
        }
        return inner;
    }

    private Type typeOf(String text, Map<String, Type> scope) {
        try {
            return expressions.read(text, scope);
        } catch (ELException e) {
            faults.add(open.peek() + ": " + text + ": " + e.getMessage());
            return Readable.UNKNOWN;
        }
    }

    private static Map<String, Type> with(Map<String, Type> scope, Map<String, Type> more) {
        var both = new HashMap<>(scope);
        both.putAll(more);
        return both;
    }

    private static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private Element parse(String file) {
        Path found = roots.stream().map(root -> root.resolve(file.substring(1))).filter(Files::exists).findFirst()
            .orElseThrow(() -> new AssertionError(file + " of " + open + " is not there"));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = Files.newInputStream(found)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(found.toString(), e);
        }
    }
}
