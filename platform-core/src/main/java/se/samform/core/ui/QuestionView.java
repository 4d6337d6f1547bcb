package se.samform.core.ui;

import java.util.List;
import se.samform.core.form.SlotQuestion;

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

  /**
   * One of many.
   *
   * @param ownOption the option whose choosers write something themselves; empty for none
   * @param own the field for that
   * @param search whether a script makes a line to search in of it
   */
  record Dropdown(Frame frame, List<OptionView> options, String ownOption, List<QuestionView> own, boolean search)
      implements QuestionView {
    public Dropdown {
      options = List.copyOf(options);
      own = List.copyOf(own);
    }
  }

  /** @param all whether there are buttons to choose all and none */
  record Checkboxes(Frame frame, List<OptionView> options, boolean all) implements QuestionView {
    public Checkboxes {
      options = List.copyOf(options);
    }
  }

  record Person(Frame frame, List<Input> fields) implements QuestionView {
    public Person {
      fields = List.copyOf(fields);
    }
  }

  /** @param ends the first day and the last */
  record DateRange(Frame frame, List<Input> ends) implements QuestionView {
    public DateRange {
      ends = List.copyOf(ends);
    }
  }

  /** @param note what a register said of them; may be empty, as where it stands at the field that it was asked from */
  record Fields(Frame frame, List<QuestionView> fields, Phrase note) implements QuestionView {
    public Fields {
      fields = List.copyOf(fields);
    }

    public String describedBy() {
      return note.isEmpty() ? frame.describedBy() : frame.describedByMore();
    }
  }

  /**
   * A line from which a register is asked, with what it found.
   *
   * @param button what the button says
   * @param note what the register said; may be empty
   */
  record Searched(Input input, Phrase button, List<HitView> hits, Phrase note) implements QuestionView {
    public Searched {
      hits = List.copyOf(hits);
    }

    @Override
    public Frame frame() {
      return input.frame();
    }

    public String describedBy() {
      return note.isEmpty() ? frame().describedBy() : frame().describedByMore();
    }
  }

  record Files(Frame frame, List<FileView> files, FileLimits limits) implements QuestionView {
    public Files {
      files = List.copyOf(files);
    }
  }

  record Notice(Frame frame, Phrase text, String tone, List<EnclosedView> files) implements QuestionView {
    public Notice {
      files = List.copyOf(files);
    }
  }

  /** Something to agree to, with what to know before. */
  record Consent(Frame frame, List<ParagraphView> paragraphs, OptionView box) implements QuestionView {
    public Consent {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** What is told and not asked. @param value may have several lines; empty when nothing is known */
  record Told(Frame frame, String value) implements QuestionView {}

  /** A list of options for each rank. */
  record Ranks(Frame frame, List<RankView> ranks) implements QuestionView {
    public Ranks {
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * A group whose questions are columns.
   *
   * @param columns their labels
   */
  record Table(Frame frame, List<Phrase> columns, List<TableRowView> rows, boolean mayGrow, boolean mayShrink, Phrase row)
      implements QuestionView {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** @param type of the fields: radio or checkbox */
  record Tree(Frame frame, List<NodeView> nodes, String type) implements QuestionView {
    public Tree {
      nodes = List.copyOf(nodes);
    }
  }

  /** @param total what is ordered comes to; empty as long as there is nothing, or something wrong */
  record Priced(Frame frame, List<ItemView> items, String total) implements QuestionView {
    public Priced {
      items = List.copyOf(items);
    }
  }

  /**
   * Free times to choose among, day by day.
   *
   * @param note until when the chosen one is kept; may be empty
   * @param others what else may be chosen: a wish that was typed before, none of them
   */
  record Slots(Frame frame, List<SlotDayView> days, List<OptionView> others, Phrase note) implements QuestionView {
    public Slots {
      days = List.copyOf(days);
      others = List.copyOf(others);
    }

    /** What their fields are called. */
    public String name() {
      return frame.id() + "." + SlotQuestion.SLOT;
    }

    public String describedBy() {
      return note.isEmpty() ? frame.describedBy() : frame.describedByMore();
    }
  }

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
      case Consent view -> "consent";
      case DateRange view -> "date-range";
      case Told view -> "told";
      case Ranks view -> "ranks";
      case Table view -> "table";
      case Fields view -> "fields";
      case Searched view -> "searched";
      case Tree view -> "tree";
      case Priced view -> "priced";
      case Slots view -> "slots";
      case Place view -> "place";
    };
  }
}
