package se.samform.core.answer.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Bill;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Represented;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Source;
import se.samform.core.answer.Submission;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;

/**
 * A submission as XML: what {@code SubmissionCodec} says in JSON, in elements of a namespace of the e-service's own; docs/form-language.md
 * tells how. In page order; only what counts is in it.
 */
public final class SubmissionXml {

  public static final String ROOT = "submission";
  private static final String FORMAT_VERSION = "1";

  private final ServiceDefinition definition;
  private final Submission submission;
  private final Elements xml;

  private SubmissionXml(Submission submission, ServiceDefinition definition) {
    this.definition = definition;
    this.submission = submission;
    this.xml = new Elements(ROOT, namespace(definition.key()), Map.of("formatVersion", FORMAT_VERSION));
  }

  /** The namespace of an e-service's submissions. */
  public static String namespace(ServiceKey key) {
    return "urn:samform:submission:" + key;
  }

  /** UTF-8. @param definition the one that it was handed in under */
  public static byte[] write(Submission submission, ServiceDefinition definition) {
    return new SubmissionXml(submission, definition).write();
  }

  private byte[] write() {
    var service = submission.service();
    xml.leaf("service", attributes("id", service.key().value(), "version", String.valueOf(service.version()), "definitionSha256", service.definitionSha256()), "")
        .leaf("municipality", submission.municipality())
        .leaf("reference", submission.reference())
        .leaf("submittedAt", submission.submittedAt().toString())
        .leaf("language", submission.language().tag());
    var inRows = new AnswerElements(xml);
    xml.inside("answers", () -> inRows.write(questions(false), definition.questions(), submission.answers()));
    xml.inside("calculated", () -> inRows.write(questions(true), definition.questions(), submission.calculated()));
    xml.inside("files", () -> submission.files().forEach(this::file));
    around();
    return xml.end();
  }

  private List<Question> questions(boolean isCalculated) {
    return definition.questions().stream().filter(question -> question instanceof CalculatedValue == isCalculated).toList();
  }

  private void around() {
    if (!submission.sources().isEmpty()) {
      xml.inside("sources", () -> submission.sources().forEach(this::source));
    }
    submission.paid().ifPresent(paid -> xml.inside(
        "paid", attributes("at", paid.at().toString(), "provider", paid.provider(), "reference", paid.reference()), () -> bill("bill", paid.bill())));
    submission.invoice().ifPresent(invoice -> bill("invoice", invoice));
    submission.takenDown().ifPresent(down -> xml.leaf("takenDown", attributes("by", down.by(), "way", down.way()), ""));
    submission.acting().ifPresent(this::acting);
    if (!submission.signed().isEmpty()) {
      xml.inside("signed", () -> submission.signed().forEach(this::signed));
    }
  }

  private void file(FileRef file) {
    xml.leaf("file", attributes("id", file.id().toString(), "mime", file.mime(), "bytes", String.valueOf(file.bytes()), "sha256", file.sha256()), file.name());
  }

  private void source(String path, Source source) {
    var how = source.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
    xml.leaf("source", attributes("path", path, "how", how, "register", source.register(), "at", source.at().toString()), "");
  }

  private void bill(String name, Bill bill) {
    var sums = attributes("currency", bill.currency().name(), "total", bill.total().toPlainString(), "tax", bill.tax().toPlainString());
    xml.inside(name, sums, () -> bill.lines().forEach(this::line));
  }

  private void line(Bill.Line line) {
    xml.leaf(
        "line",
        attributes(
            "quantity", line.quantity().toPlainString(), "unit", line.unit(), "unitPrice", line.unitPrice().toPlainString(), "vat", line.vat().toPlainString(),
            "amount", line.amount().toPlainString()),
        line.description());
  }

  private void acting(Acting acting) {
    xml.inside("acting", attributes("person", acting.person(), "name", acting.name()), () -> xml.leaf("whom", whom(acting.whom()), ""));
  }

  private static Map<String, String> whom(Represented whom) {
    var attributes = attributes("as", whom.as(), "number", whom.number(), "name", whom.name());
    if (whom instanceof Represented.Child child) {
      attributes.put("joint", String.valueOf(child.joint()));
    }
    return attributes;
  }

  private void signed(SignedBy signed) {
    var attributes = attributes("path", signed.path(), "at", signed.at().toString());
    signed.as().ifPresent(as -> attributes.put("as", as.name().toLowerCase(Locale.ROOT)));
    signed.what().ifPresent(what -> attributes.put("sha256", what.sha256()));
    xml.leaf("signature", attributes, signed.name());
  }

  /** Names and values in turn. */
  private static Map<String, String> attributes(String... namesAndValues) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
