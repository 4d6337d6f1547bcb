package se.samform.designer.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import se.samform.core.answer.xml.ElementNames;
import se.samform.core.answer.xml.SubmissionXml;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;

/** An XSD (1.0) of what an e-service's submissions look like as XML ({@link SubmissionXml}). */
public final class SubmissionXsd {

  private static final String MANY = "unbounded";

  private final ServiceDefinition definition;
  private final Language language;
  private final Xsd xsd;

  private SubmissionXsd(ServiceDefinition definition) {
    this.definition = definition;
    this.language = definition.about().languages().getFirst();
    this.xsd = new Xsd(SubmissionXml.namespace(definition.key()));
  }

  /** What is said to people is in the definition's first language. */
  public static byte[] of(ServiceDefinition definition) {
    return new SubmissionXsd(definition).write();
  }

  private byte[] write() {
    var root = xsd.in(xsd.schema(), "element", "name", SubmissionXml.ROOT);
    xsd.document(root, definition.title().in(language));
    var type = xsd.in(root, "complexType");
    var in = xsd.in(type, "sequence");
    empty(in, "service", false, attributes("id", Xsd.STRING, "version", Xsd.INTEGER, "definitionSha256", Xsd.STRING));
    List.of("municipality", "reference").forEach(name -> leaf(in, name, Xsd.STRING));
    leaf(in, "submittedAt", Xsd.INSTANT);
    leaf(in, "language", Xsd.STRING);
    answers(in, "answers", false);
    answers(in, "calculated", true);
    var files = xsd.sequence(xsd.in(in, "element", "name", "files"));
    xsd.valued(repeated(files, "file"), Xsd.STRING, attributes("id", Xsd.STRING, "mime", Xsd.STRING, "bytes", Xsd.INTEGER, "sha256", Xsd.STRING));
    around(in);
    xsd.attributes(type, Map.of("formatVersion", Xsd.STRING));
    return xsd.bytes();
  }

  private void around(Element in) {
    empty(xsd.sequence(optional(in, "sources")), "source", true, attributes("path", Xsd.STRING, "how", Xsd.STRING, "register", Xsd.STRING, "at", Xsd.INSTANT));
    var paid = xsd.in(optional(in, "paid"), "complexType");
    bill(xsd.in(xsd.in(paid, "sequence"), "element", "name", "bill"));
    xsd.attributes(paid, attributes("at", Xsd.INSTANT, "provider", Xsd.STRING, "reference", Xsd.STRING));
    bill(optional(in, "invoice"));
    var down = optional(in, "takenDown");
    xsd.attributes(xsd.in(down, "complexType"), attributes("by", Xsd.STRING, "way", Xsd.STRING));
    var acting = xsd.in(optional(in, "acting"), "complexType");
    empty(xsd.in(acting, "sequence"), "whom", false, attributes("as", Xsd.STRING, "number", Xsd.STRING, "name", Xsd.STRING, "joint?", "xs:boolean"));
    xsd.attributes(acting, attributes("person", Xsd.STRING, "name", Xsd.STRING));
    xsd.valued(
        repeated(xsd.sequence(optional(in, "signed")), "signature"), Xsd.STRING,
        attributes("path", Xsd.STRING, "at", Xsd.INSTANT, "as?", Xsd.STRING, "sha256?", Xsd.STRING));
  }

  private void bill(Element element) {
    var type = xsd.in(element, "complexType");
    xsd.valued(
        repeated(xsd.in(type, "sequence"), "line"), Xsd.STRING,
        attributes("quantity", Xsd.DECIMAL, "unit", Xsd.STRING, "unitPrice", Xsd.DECIMAL, "vat", Xsd.DECIMAL, "amount", Xsd.DECIMAL));
    xsd.attributes(type, attributes("currency", Xsd.STRING, "total", Xsd.DECIMAL, "tax", Xsd.DECIMAL));
  }

  private void answers(Element in, String name, boolean isCalculated) {
    var names = ElementNames.of(definition.questions());
    var sequence = xsd.sequence(xsd.in(in, "element", "name", name));
    AnswerForm.answered(definition.questions()).filter(question -> question instanceof CalculatedValue == isCalculated)
        .forEach(question -> question(sequence, names.get(question.id()), question));
  }

  private void question(Element in, String name, Question question) {
    var element = optional(in, name);
    xsd.document(element, question.ask().name().in(language));
    type(element, AnswerForm.of(question));
  }

  private void type(Element element, AnswerForm form) {
    switch (form) {
      case AnswerForm.Text(var pattern, var most) ->
          pattern.ifPresentOrElse(matched -> xsd.restricted(element, Xsd.STRING, "pattern", matched), () -> element.setAttribute("type", Xsd.STRING));
      case AnswerForm.Number(var decimals) -> xsd.restricted(element, Xsd.DECIMAL, "fractionDigits", String.valueOf(decimals));
      case AnswerForm.Day day -> element.setAttribute("type", "xs:date");
      case AnswerForm.Time time -> element.setAttribute("type", "xs:time");
      case AnswerForm.Money money -> xsd.valued(element, Xsd.DECIMAL, attributes("currency", Xsd.STRING));
      case AnswerForm.Truth truth -> element.setAttribute("type", "xs:boolean");
      case AnswerForm.Consent consent -> xsd.restricted(element, "xs:boolean", "pattern", "true");
      case AnswerForm.One(var of, var hasOwn) -> one(element, of, hasOwn);
      case AnswerForm.Several(var of, var most, var hasOwn) -> options(element, of, most, hasOwn);
      case AnswerForm.Parts(var parts) -> parts(xsd.sequence(element), parts);
      case AnswerForm.Files(var most) ->
          xsd.in(xsd.sequence(element), "element", "name", "file", "type", Xsd.STRING, "maxOccurs", String.valueOf(most));
      case AnswerForm.Table(var group, var most) -> rows(element, group.questions(), most);
      case AnswerForm.Order(var items, var currency) -> order(element, items);
      case AnswerForm.Place place -> {
        var in = xsd.sequence(element);
        xsd.in(in, "element", "name", "shape", "type", Xsd.STRING, "minOccurs", "0", "maxOccurs", MANY);
        xsd.in(in, "element", "name", "description", "type", Xsd.STRING, "minOccurs", "0");
      }
      case AnswerForm.Nothing nothing -> throw new IllegalStateException("It has no answer");
    }
  }

  private void one(Element element, List<AnswerForm.Word> of, boolean hasOwn) {
    if (hasOwn) {
      options(element, of, 1, true);
    } else {
      words(element, of);
    }
  }

  private void words(Element element, List<AnswerForm.Word> of) {
    var restriction = xsd.in(xsd.in(element, "simpleType"), "restriction", "base", Xsd.STRING);
    for (var word : of) {
      var value = xsd.in(restriction, "enumeration", "value", word.id());
      if (!word.label().isEmpty()) {
        xsd.document(value, word.label().in(language));
      }
    }
  }

  private void options(Element element, List<AnswerForm.Word> of, int most, boolean hasOwn) {
    var in = xsd.sequence(element);
    words(xsd.in(in, "element", "name", "option", "maxOccurs", String.valueOf(most)), of);
    if (hasOwn) {
      xsd.in(in, "element", "name", "own", "type", Xsd.STRING, "minOccurs", "0");
    }
  }

  private void parts(Element in, List<AnswerForm.Part> parts) {
    for (var part : parts) {
      type(xsd.in(in, "element", "name", part.key(), "minOccurs", part.isAlways() ? "1" : "0"), part.form());
    }
  }

  private void rows(Element element, List<Question> questions, int most) {
    element.setAttribute("maxOccurs", String.valueOf(most));
    var type = xsd.in(element, "complexType");
    var in = xsd.in(type, "sequence");
    var names = ElementNames.of(questions);
    AnswerForm.answered(questions).forEach(question -> question(in, names.get(question.id()), question));
    xsd.attributes(type, attributes("row", Xsd.STRING));
  }

  private void order(Element element, List<String> items) {
    var type = xsd.in(element, "complexType");
    var item = xsd.in(xsd.in(type, "sequence"), "element", "name", "item", "maxOccurs", String.valueOf(items.size()));
    xsd.valued(item, Xsd.INTEGER, attributes("id", Xsd.STRING));
    xsd.attributes(type, attributes("total", Xsd.DECIMAL, "currency", Xsd.STRING));
  }

  private void leaf(Element in, String name, String type) {
    xsd.in(in, "element", "name", name, "type", type);
  }

  private void empty(Element in, String name, boolean isMany, Map<String, String> attributes) {
    var element = isMany ? repeated(in, name) : xsd.in(in, "element", "name", name);
    xsd.attributes(xsd.in(element, "complexType"), attributes);
  }

  private Element optional(Element in, String name) {
    return xsd.in(in, "element", "name", name, "minOccurs", "0");
  }

  private Element repeated(Element in, String name) {
    return xsd.in(in, "element", "name", name, "maxOccurs", MANY, "minOccurs", "0");
  }

  /** Names and types in turn. */
  private static Map<String, String> attributes(String... namesAndTypes) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      attributes.put(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    return attributes;
  }
}
