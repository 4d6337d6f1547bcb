package se.samform.engine.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.FileId;

/** Answers as typed, the files that they may name, and what registers were asked for them. */
public record Content(RawAnswers answers, List<FileRef> files, LookedUp looked) {

  public static final Content NONE = new Content(RawAnswers.NONE, List.of());

  /** More letters than any form gathers. Six bytes each at worst, they are read back with room to spare. */
  public static final int MOST_LETTERS = 500_000;

  /** More files than any form asks for, and more bytes in them. */
  static final int MOST_FILES = 200;
  static final long MOST_FILE_BYTES = 2_000_000_000;

  public Content {
    files = List.copyOf(files);
  }

  /** Nothing was looked up. */
  public Content(RawAnswers answers, List<FileRef> files) {
    this(answers, files, LookedUp.NOTHING);
  }

  /** How long the answers are, and what was looked up for them, with their paths; an empty text counts too. */
  public int letters() {
    int letters = 0;
    for (var answer : answers.texts().entrySet()) {
      letters += letters(answer.getKey(), answer.getValue());
    }
    for (var look : looked.looks().entrySet()) {
      letters += letters(look.getKey(), look.getValue().texts());
    }
    return letters;
  }

  private static int letters(String path, List<String> texts) {
    int letters = path.length();
    for (var text : texts) {
      letters += text.length() + 1;
    }
    return letters;
  }

  public Map<UUID, FileRef> filesById() {
    return files.stream().collect(Collectors.toUnmodifiableMap(FileRef::id, Function.identity()));
  }

  public boolean hasFile(FileId file) {
    return files.stream().anyMatch(ref -> ref.id().equals(file.value()));
  }

  /** Whether there are so many files, or such large ones, that no more is received. */
  public boolean isFullOfFiles() {
    return files.size() >= MOST_FILES || files.stream().mapToLong(FileRef::bytes).sum() >= MOST_FILE_BYTES;
  }

  public Content with(RawAnswers changed) {
    return new Content(changed, files, looked);
  }

  /** What was just looked up, over what was before. */
  public Content with(LookedUp lookedUp) {
    return new Content(answers, files, lookedUp);
  }

  /** The file received, and named last under the question. */
  public Content withFile(String question, FileRef file) {
    var named = Stream.concat(answers.at(question).stream(), Stream.of(file.id().toString())).toList();
    return new Content(answers.with(question, named), Stream.concat(files.stream(), Stream.of(file)).toList(), looked);
  }

  /** With these answers; a file that they no longer name is gone, and so is what was looked up in rows that they no longer have. */
  public Content answering(RawAnswers changed) {
    var kept = this;
    for (var file : files) {
      if (names(answers, file) && !names(changed, file)) {
        kept = kept.withoutFile(new FileId(file.id()));
      }
    }
    return kept.with(looked.withoutRowsGone(answers, changed)).with(changed);
  }

  private static boolean names(RawAnswers answers, FileRef file) {
    return answers.texts().values().stream().anyMatch(texts -> texts.contains(file.id().toString()));
  }

  /** The file gone, wherever it was named. */
  public Content withoutFile(FileId file) {
    var id = file.text();
    var named = answers.texts().entrySet().stream()
        .filter(entry -> entry.getValue().contains(id))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().filter(text -> !text.equals(id)).toList()));
    return new Content(answers.with(named), files.stream().filter(ref -> !ref.id().equals(file.value())).toList(), looked);
  }
}
