package se.samform.engine.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.FileId;

/** Answers as typed, and the files that they may name. */
public record Content(RawAnswers answers, List<FileRef> files) {

  public static final Content NONE = new Content(RawAnswers.NONE, List.of());

  public Content {
    files = List.copyOf(files);
  }

  public Map<UUID, FileRef> filesById() {
    return files.stream().collect(Collectors.toUnmodifiableMap(FileRef::id, Function.identity()));
  }

  public boolean hasFile(FileId file) {
    return files.stream().anyMatch(ref -> ref.id().equals(file.value()));
  }

  public Content with(RawAnswers changed) {
    return new Content(changed, files);
  }

  /** The file received, and named last under the question. */
  public Content withFile(String question, FileRef file) {
    var named = Stream.concat(answers.at(question).stream(), Stream.of(file.id().toString())).toList();
    return new Content(answers.with(question, named), Stream.concat(files.stream(), Stream.of(file)).toList());
  }

  /** The file gone, wherever it was named. */
  public Content withoutFile(FileId file) {
    var id = file.text();
    var named = answers.texts().entrySet().stream()
        .filter(entry -> entry.getValue().contains(id))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().filter(text -> !text.equals(id)).toList()));
    return new Content(answers.with(named), files.stream().filter(ref -> !ref.id().equals(file.value())).toList());
  }
}
