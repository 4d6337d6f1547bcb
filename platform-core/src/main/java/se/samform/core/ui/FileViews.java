package se.samform.core.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Wording;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;

/** Questions that are answered with files. */
final class FileViews {

  private final Answered answered;

  FileViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView files(FileQuestion question, Frame frame) {
    return new QuestionView.Files(frame, received(frame.id()), limits(question));
  }

  private List<FileView> received(String path) {
    return answered.raw().at(path).stream()
        .flatMap(id -> find(id).map(file -> new FileView(id, file.name(), size(file.bytes()))))
        .toList();
  }

  private Stream<FileRef> find(String id) {
    return answered.files().values().stream().filter(file -> file.id().toString().equals(id));
  }

  private FileLimits limits(FileQuestion question) {
    var kinds = question.kinds().stream().sorted(Comparator.naturalOrder()).toList();
    return new FileLimits(
        question.maxCount(), kinds.stream().map(FileKind::name).collect(Collectors.joining(", ")),
        size(question.maxBytes()), kinds.stream().map(FileKind::mime).collect(Collectors.joining(",")));
  }

  private String size(long bytes) {
    return Wording.size(bytes, answered.language());
  }
}
