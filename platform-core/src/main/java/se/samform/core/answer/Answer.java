package se.samform.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.SlotQuestion;
import se.samform.core.place.Measures;
import se.samform.core.place.Shape;

/** A typed answer that has passed its question's checks. */
public sealed interface Answer {

  /** As typed; a personal number is twelve digits and a postal code five. */
  record Text(String value) implements Answer {}

  record Number(BigDecimal value) implements Answer {}

  record Date(LocalDate value) implements Answer {}

  /** To the minute. */
  record Time(LocalTime value) implements Answer {}

  record Money(BigDecimal amount, Currency currency) implements Answer {}

  record YesNo(boolean value) implements Answer {}

  /** @param own what its choosers wrote themselves, for the option that asks for it */
  record Choice(String option, Optional<String> own) implements Composite {

    public Choice(String option) {
      this(option, Optional.empty());
    }

    @Override
    public Answer part(String key) {
      return own.map(Text::new).orElse(null);
    }
  }

  /** In the order of the question's options. */
  record Choices(List<String> options, Optional<String> own) implements Composite {
    public Choices {
      options = List.copyOf(options);
    }

    public Choices(List<String> options) {
      this(options, Optional.empty());
    }

    @Override
    public Answer part(String key) {
      return own.map(Text::new).orElse(null);
    }
  }

  /** An answer with parts that can be looked at by themselves. */
  sealed interface Composite extends Answer {

    /** The part with this key, null when it is missing: it is read inside every comparison. */
    Answer part(String key);
  }

  record Person(Map<PersonField, String> fields) implements Composite {
    public Person {
      fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    public Optional<String> field(PersonField field) {
      return Optional.ofNullable(fields.get(field));
    }

    @Override
    public Answer part(String key) {
      return PersonField.of(key).flatMap(this::field).map(Text::new).orElse(null);
    }
  }

  /** A period. Without a first day only as what is fine of one that is not; without a last day also where it may be open. */
  record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) implements Composite {

    @Override
    public Answer part(String key) {
      return day(key).map(Date::new).orElse(null);
    }

    private Optional<LocalDate> day(String key) {
      return switch (key) {
        case DateRangeQuestion.FROM -> from;
        case DateRangeQuestion.TO -> to;
        default -> Optional.empty();
      };
    }
  }

  /** The most wanted first. */
  record Ranked(List<String> options) implements Composite {
    public Ranked {
      options = List.copyOf(options);
    }

    @Override
    public Answer part(String key) {
      int rank = Integer.parseInt(key);
      return rank <= options.size() ? new Choice(options.get(rank - 1)) : null;
    }
  }

  /** In fields by their keys, in page order; those that were left out are not there. */
  record Fields(Map<String, String> fields) implements Composite {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Optional<String> field(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    @Override
    public Answer part(String key) {
      return field(key).map(Text::new).orElse(null);
    }
  }

  /**
   * How many of each thing, those of which none is ordered too.
   *
   * @param total what they come to
   */
  record Priced(Map<String, Integer> quantities, BigDecimal total, Currency currency) implements Composite {
    public Priced {
      quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
    }

    @Override
    public Answer part(String key) {
      var quantity = quantities.get(key);
      return quantity == null ? null : new Number(BigDecimal.valueOf(quantity));
    }
  }

  /**
   * A time in a calendar, or the wish for one. Without a day only as what is fine of one that is not.
   *
   * @param slot the id that the calendar gave it; empty for a wish
   */
  record Slot(Optional<LocalDate> day, Optional<LocalTime> start, Optional<LocalTime> end, Optional<String> place, Optional<String> slot)
      implements Composite {

    public boolean isWish() {
      return slot.isEmpty();
    }

    @Override
    public Answer part(String key) {
      return switch (key) {
        case SlotQuestion.DAY -> day.map(Date::new).orElse(null);
        case SlotQuestion.START -> start.map(Time::new).orElse(null);
        case SlotQuestion.END -> end.map(Time::new).orElse(null);
        case SlotQuestion.PLACE -> place.map(Text::new).orElse(null);
        case SlotQuestion.SLOT -> slot.map(Text::new).orElse(null);
        default -> null;
      };
    }
  }

  record Files(List<FileRef> files) implements Answer {
    public Files {
      files = List.copyOf(files);
    }
  }

  /** The rows of a group, at least one. */
  record Rows(List<Row> rows) implements Answer {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** What is answered in one row, by question and in page order; calculated values too. */
  record Row(String key, Map<String, Answer> answers) {
    public Row {
      answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
  }

  /** A place: what was drawn or typed as coordinates, and what is told in words; at least one of them. */
  record Place(List<Shape> shapes, Optional<String> description) implements Composite {
    public Place {
      shapes = List.copyOf(shapes);
    }

    @Override
    public Answer part(String key) {
      return switch (key) {
        case MapQuestion.SHAPE -> shapes.isEmpty() ? null : this;
        case MapQuestion.DESCRIPTION -> description.map(Text::new).orElse(null);
        case MapQuestion.AREA -> Measures.area(shapes).map(Number::new).orElse(null);
        case MapQuestion.LENGTH -> Measures.length(shapes).map(Number::new).orElse(null);
        default -> null;
      };
    }
  }
}
