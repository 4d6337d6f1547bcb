package se.samform.engine.delivery;

import com.github.mizosoft.methanol.MultipartBodyPublisher;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import se.samform.core.answer.FileRef;
import se.samform.core.vault.Sha256;

/** The parts of a delivery, each with its digest in front. */
final class Envelope {

  private static final String PDF = "application/pdf";

  private final MultipartBodyPublisher.Builder parts = MultipartBodyPublisher.newBuilder();

  Envelope submission(byte[] json) {
    return add(heading("form-data; name=\"submission\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope status(byte[] json) {
    return add(heading("form-data; name=\"status\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope names(byte[] json) {
    return add(heading("form-data; name=\"names\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope invoice(byte[] json) {
    return add(heading("form-data; name=\"invoice\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope registration(byte[] json) {
    return add(heading("form-data; name=\"registration\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope owner(byte[] json) {
    return add(heading("form-data; name=\"owner\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope message(byte[] json) {
    return add(heading("form-data; name=\"message\"", "application/json", Sha256.of(json)), BodyPublishers.ofByteArray(json));
  }

  Envelope receipt(String reference, byte[] pdf) {
    return add(heading(named("receipt", reference + ".pdf"), PDF, Sha256.of(pdf)), BodyPublishers.ofByteArray(pdf));
  }

  /** @param bytes opened when it is its turn */
  Envelope attachment(FileRef file, Supplier<InputStream> bytes) {
    var heading = heading(named("attachment", file.name()), file.mime(), HexFormat.of().parseHex(file.sha256()));
    heading.put("Samform-File", List.of(file.id().toString()));
    return add(heading, BodyPublishers.ofInputStream(bytes));
  }

  /** One that goes to the court. @param sha256 of its bytes @param bytes opened when it is its turn */
  Envelope paper(String name, String mime, byte[] sha256, Supplier<InputStream> bytes) {
    return add(heading(named("paper", name), mime, sha256), BodyPublishers.ofInputStream(bytes));
  }

  MultipartBodyPublisher body() {
    return parts.build();
  }

  private Envelope add(Map<String, List<String>> heading, BodyPublisher body) {
    parts.part(MultipartBodyPublisher.Part.create(HttpHeaders.of(heading, (name, value) -> true), body));
    return this;
  }

  private static Map<String, List<String>> heading(String disposition, String type, byte[] sha256) {
    var heading = new TreeMap<String, List<String>>();
    heading.put("Content-Disposition", List.of(disposition));
    heading.put("Content-Type", List.of(type));
    heading.put("Content-Digest", List.of("sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":"));
    return heading;
  }

  /** As browsers write a name that a person gave. */
  private static String named(String part, String fileName) {
    var escaped = fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return "form-data; name=\"" + part + "\"; filename=\"" + escaped + "\"";
  }
}
