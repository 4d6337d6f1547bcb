package se.samform.core.answer.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one after another. What XML can't say, as a control character, stands there as U+FFFD. */
final class Elements {

  /** What is written between two tags, or fails to be. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Elements(String root, String namespace, Map<String, String> attributes) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("No XML can be written", e);
    }
    write(() -> {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
    });
    attributes.forEach((name, value) -> write(() -> xml.writeAttribute(name, clean(value))));
  }

  Elements leaf(String name, String value) {
    return leaf(name, Map.of(), value);
  }

  Elements leaf(String name, Map<String, String> attributes, String value) {
    return inside(name, attributes, () -> write(() -> xml.writeCharacters(clean(value))));
  }

  Elements inside(String name, Runnable content) {
    return inside(name, Map.of(), content);
  }

  Elements inside(String name, Map<String, String> attributes, Runnable content) {
    write(() -> xml.writeStartElement(name));
    attributes.forEach((attribute, value) -> write(() -> xml.writeAttribute(attribute, clean(value))));
    content.run();
    write(xml::writeEndElement);
    return this;
  }

  byte[] end() {
    write(xml::writeEndDocument);
    write(xml::close);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Text in memory can't be written", e);
    }
  }

  /** A line ends as XML has it end, with a line feed alone. */
  private static String clean(String value) {
    return value.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(each -> isXml(each) ? each : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** By XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
