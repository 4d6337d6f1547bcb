package se.samform.core.ui;

import java.util.List;

/** A question as a page shows it: everything worked out, so that its file under {@code WEB-INF/questions} only renders. */
public sealed interface QuestionView {

  Frame frame();

  /** One line: text, number with its unit, date; and each field of a person. */
  record Input(Frame frame, String value, LineKind kind, String autocomplete, Phrase unit, String min, String max)
      implements QuestionView {

    public String describedBy() {
      return unit.isEmpty() ? frame.describedBy() : frame.describedByMore();
    }
  }

  /** @param left characters that may still be written; negative when there are too many */
  record LongText(Frame frame, String value, int max, int left) implements QuestionView {}

  /** One of few, with what the chosen one reveals. */
  record Radios(Frame frame, List<OptionView> options) implements QuestionView {
    public Radios {
      options = List.copyOf(options);
    }
  }

  /** One of many. */
  record Dropdown(Frame frame, List<OptionView> options) implements QuestionView {
    public Dropdown {
      options = List.copyOf(options);
    }
  }

  record Checkboxes(Frame frame, List<OptionView> options) implements QuestionView {
    public Checkboxes {
      options = List.copyOf(options);
    }
  }

  record Person(Frame frame, List<Input> fields) implements QuestionView {
    public Person {
      fields = List.copyOf(fields);
    }
  }

  record Files(Frame frame, List<FileView> files, FileLimits limits) implements QuestionView {
    public Files {
      files = List.copyOf(files);
    }
  }

  record Notice(Frame frame, Phrase text, String tone) implements QuestionView {}

  /** @param value empty as long as it can't be worked out */
  record Calculated(Frame frame, String value) implements QuestionView {}

  /**
   * Questions that are answered once per row.
   *
   * @param mayGrow whether another row may come
   * @param mayShrink whether a row may go
   * @param row what one row is called; may be empty
   */
  record Group(Frame frame, List<RowView> rows, boolean mayGrow, boolean mayShrink, Phrase row)
      implements QuestionView {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A place: a map to draw on, and fields for who would rather write.
   *
   * @param exact whether words alone are not enough
   */
  record Place(Frame frame, Drawing drawing, boolean exact, List<QuestionView> fields) implements QuestionView {
    public Place {
      fields = List.copyOf(fields);
    }
  }

  /** The name of its file. */
  default String file() {
    return switch (this) {
      case Input view -> "input";
      case LongText view -> "long-text";
      case Radios view -> "radios";
      case Dropdown view -> "dropdown";
      case Checkboxes view -> "checkboxes";
      case Person view -> "person";
      case Files view -> "files";
      case Notice view -> "notice";
      case Calculated view -> "calculated";
      case Group view -> "group";
      case Place view -> "place";
    };
  }
}
