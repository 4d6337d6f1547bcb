package se.samform.designer.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An XSD that is built, element by element. */
final class Xsd {

  static final String STRING = "xs:string";
  static final String DECIMAL = "xs:decimal";
  static final String INTEGER = "xs:integer";
  static final String INSTANT = "xs:dateTime";

  private final Document document;
  private final Element schema;

  Xsd(String namespace) {
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("No XML can be built", e);
    }
    schema = document.createElementNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "xs:schema");
    document.appendChild(schema);
    schema.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", namespace);
    set(schema, "targetNamespace", namespace, "elementFormDefault", "qualified");
  }

  Element schema() {
    return schema;
  }

  /** A new one inside, with attributes: names and values in turn. */
  Element in(Element parent, String name, String... attributes) {
    var element = document.createElementNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "xs:" + name);
    parent.appendChild(element);
    set(element, attributes);
    return element;
  }

  private static void set(Element element, String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** What is said to people about it. */
  void document(Element element, String text) {
    in(in(element, "annotation"), "documentation").setTextContent(text);
  }

  /** Elements one after the other, inside the element; what has attributes has them after. */
  Element sequence(Element element) {
    return in(in(element, "complexType"), "sequence");
  }

  /** A value of this type with attributes, which must all be there but those whose name ends with {@code ?}. */
  void valued(Element element, String type, Map<String, String> attributes) {
    var extension = in(in(in(element, "complexType"), "simpleContent"), "extension", "base", type);
    attributes(extension, attributes);
  }

  /** Attributes of a type, by name. */
  void attributes(Element type, Map<String, String> attributes) {
    attributes.forEach((name, of) -> in(
        type, "attribute", "name", name.replace("?", ""), "type", of, "use", name.endsWith("?") ? "optional" : "required"));
  }

  /** A text that matches. */
  void restricted(Element element, String base, String facet, String value) {
    in(in(in(element, "simpleType"), "restriction", "base", base), facet, "value", value);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.INDENT, "yes");
      transformer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("XML in memory can't be written", e);
    }
    return out.toByteArray();
  }
}
