package se.samform.core.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;

/** Reads ids of received files; what they are was found out when they were received. */
final class FileReader implements AnswerReader {

  private final FileQuestion question;
  private final List<FileKind> kinds;

  FileReader(FileQuestion question) {
    this.question = question;
    this.kinds = Arrays.stream(FileKind.values()).filter(question.kinds()::contains).toList();
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var ids = given.raw().at(at);
    return ids.isEmpty() ? Reading.BLANK : readFiles(at, ids, given.files());
  }

  private Reading readFiles(String at, List<String> ids, Map<UUID, FileRef> files) {
    var received = new ArrayList<FileRef>();
    var problems = new ArrayList<Problem>();
    for (var id : new LinkedHashSet<>(ids)) {
      if (!Characters.isBlank(id)) {
        find(id, files).ifPresentOrElse(received::add, () -> problems.add(new Problem.UnknownFile(at, id)));
      }
    }
    received.forEach(file -> flaw(at, file).ifPresent(problems::add));
    if (received.size() > question.maxCount()) {
      problems.add(new Problem.TooMany(at, question.maxCount(), received.size()));
    }
    if (!problems.isEmpty()) {
      return new Reading.Refused(problems);
    }
    return received.isEmpty() ? Reading.BLANK : new Reading.Read(new Answer.Files(received));
  }

  private static Optional<FileRef> find(String id, Map<UUID, FileRef> files) {
    try {
      return Optional.ofNullable(files.get(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Problem> flaw(String at, FileRef file) {
    if (!isAllowed(file.mime())) {
      return Optional.of(new Problem.WrongFileKind(at, file.name(), kinds));
    }
    boolean isTooLarge = file.bytes() > question.maxBytes();
    return isTooLarge
        ? Optional.of(new Problem.FileTooLarge(at, file.name(), file.bytes(), question.maxBytes()))
        : Optional.empty();
  }

  private boolean isAllowed(String mime) {
    for (var kind : kinds) {
      if (kind.mime().equals(mime)) {
        return true;
      }
    }
    return false;
  }
}
