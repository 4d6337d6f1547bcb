package se.samform.core.scenario;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.FileRef;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.ServiceDefinition;

/** Scenarios answer a question for files with names; for each there is a small file of the first kind that the question takes. */
final class ScenarioFiles {

  private static final int BYTES = 1_000;

  private final ServiceDefinition definition;
  private final Map<UUID, FileRef> files = new LinkedHashMap<>();

  ScenarioFiles(ServiceDefinition definition) {
    this.definition = definition;
  }

  Map<UUID, FileRef> files() {
    return files;
  }

  /** With the ids of files where there were names. */
  Map<String, List<String>> received(Map<String, List<String>> answers) {
    var received = new LinkedHashMap<>(answers);
    received.replaceAll((path, names) -> definition.questionAt(path)
        .filter(FileQuestion.class::isInstance)
        .map(question -> names.stream().map(name -> receive(name, (FileQuestion) question)).toList())
        .orElse(names));
    return received;
  }

  private String receive(String name, FileQuestion question) {
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    var mime = question.kinds().stream().sorted().findFirst().orElseThrow().mime();
    files.put(id, new FileRef(id, name, mime, BYTES, "00".repeat(32)));
    return id.toString();
  }
}
