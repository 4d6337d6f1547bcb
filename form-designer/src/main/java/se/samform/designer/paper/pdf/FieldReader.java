package se.samform.designer.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.samform.core.text.LocalText;
import se.samform.designer.paper.Field;
import se.samform.designer.paper.Field.Choice;
import se.samform.designer.paper.Field.Mark;
import se.samform.designer.paper.Remark;

/** Fields as records; those that people don't fill in here are told of. */
final class FieldReader {

  private static final LocalText UNSEEN = LocalText.of("Fältet syns inte på någon sida", "The field is seen on no page");
  private static final LocalText FIXED = LocalText.of("Fältet går inte att ändra i blanketten", "The field can't be changed in the form");
  private static final LocalText BUTTON = LocalText.of("Knappen gör inget i en e-tjänst", "The button does nothing in an e-service");
  private static final LocalText SIGNATURE = LocalText.of(
      "Underskriften görs med inloggning i en e-tjänst: välj under Villkor om den som söker ska logga in", "In an e-service one signs by logging in: choose among the terms whether one must");
  private static final LocalText PASSWORD = LocalText.of("Ett fält för lösenord hör inte hemma i en e-tjänst", "A field for a password has no place in an e-service");

  private static final int MOST_OPTIONS = 1_000;
  private static final int LONGEST_NAME = 200;

  private final Places places;
  private final List<Field> fields = new ArrayList<>();
  private final List<Remark> leftOut = new ArrayList<>();

  FieldReader(Places places) {
    this.places = places;
  }

  List<Field> fields() {
    return fields;
  }

  List<Remark> leftOut() {
    return leftOut;
  }

  void read(PDTerminalField field) {
    var marks = marks(field);
    if (marks.isEmpty()) {
      leftOut.add(Remark.leftOut(0, name(field), UNSEEN));
    } else if (field.isReadOnly()) {
      leftOut(field, marks, FIXED);
    } else {
      read(field, marks);
    }
  }

  private void read(PDTerminalField field, List<Mark> marks) {
    switch (field) {
      case PDTextField text when text.isPassword() -> leftOut(field, marks, PASSWORD);
      case PDTextField text -> add(field, Field.Kind.TEXT, marks, text.isMultiline(), Math.max(0, text.getMaxLen()), List.of());
      case PDChoice choice -> add(field, Field.Kind.LIST, marks, choice instanceof PDListBox && choice.isMultiSelect(), 0, options(choice));
      case PDPushButton button -> leftOut(field, marks, BUTTON);
      case PDRadioButton radio when marks.size() > 1 -> add(field, Field.Kind.RADIO, marks, false, 0, List.of());
      case PDCheckBox box when values(marks) > 1 -> add(field, Field.Kind.RADIO, marks, false, 0, List.of());
      case PDButton button -> add(field, Field.Kind.CHECK, marks, false, 0, List.of());
      default -> leftOut(field, marks, SIGNATURE);
    }
  }

  private static long values(List<Mark> marks) {
    return marks.stream().map(Mark::value).distinct().count();
  }

  private void leftOut(PDTerminalField field, List<Mark> marks, LocalText why) {
    leftOut.add(Remark.leftOut(marks.getFirst().box().page(), name(field), why));
  }

  private void add(PDTerminalField field, Field.Kind kind, List<Mark> marks, boolean isSeveral, int most, List<Choice> options) {
    boolean isTicked = kind == Field.Kind.CHECK || kind == Field.Kind.RADIO;
    fields.add(new Field(
        name(field), kind, marks.getFirst().box(), text(field.getAlternateFieldName()), field.isRequired(), isSeveral, most, options, FieldScripts.format(field),
        FieldScripts.isCalculated(field), isTicked ? marks : List.of()));
  }

  private static String name(PDTerminalField field) {
    var name = text(field.getFullyQualifiedName());
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static String text(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Each place of the field that is seen, with what it hands in. */
  private List<Mark> marks(PDTerminalField field) {
    var exported = field instanceof PDButton button ? button.getExportValues() : List.<String>of();
    var widgets = field.getWidgets();
    return IntStream.range(0, widgets.size()).boxed()
        .flatMap(i -> places.of(widgets.get(i)).map(box -> new Mark(i < exported.size() ? text(exported.get(i)) : on(widgets.get(i)), box)).stream()).toList();
  }

  /** The appearance that isn't the one of nothing ticked. */
  private static String on(PDAnnotationWidget widget) {
    return Optional.ofNullable(widget.getAppearance()).map(looks -> looks.getNormalAppearance()).filter(look -> look.isSubDictionary())
        .stream().flatMap(look -> look.getSubDictionary().keySet().stream()).filter(name -> !name.equals(COSName.Off)).map(COSName::getName)
        .findFirst().orElse("");
  }

  private static List<Choice> options(PDChoice choice) {
    var values = choice.getOptionsExportValues();
    var texts = choice.getOptionsDisplayValues();
    return IntStream.range(0, Math.min(Math.min(values.size(), texts.size()), MOST_OPTIONS)).mapToObj(i -> new Choice(text(values.get(i)), text(texts.get(i)))).toList();
  }
}
