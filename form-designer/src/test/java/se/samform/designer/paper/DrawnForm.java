package se.samform.designer.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Draws a form as municipalities have them: in points from the upper left corner of an A4 page. */
final class DrawnForm implements AutoCloseable {

  private static final float HIGH = PDRectangle.A4.getHeight();
  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  final PDDocument document = new PDDocument();
  final PDAcroForm form = new PDAcroForm(document);
  private PDPage page;

  DrawnForm() {
    document.getDocumentCatalog().setAcroForm(form);
    var resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), PLAIN);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 0 Tf 0 g");
  }

  DrawnForm page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  DrawnForm says(double x, double y, String text) {
    return says(x, y, 9, false, text);
  }

  DrawnForm heading(double x, double y, String text) {
    return says(x, y, 11, true, text);
  }

  DrawnForm title(double x, double y, String text) {
    return says(x, y, 18, true, text);
  }

  /** @param y of the line that the letters stand on */
  private DrawnForm says(double x, double y, int size, boolean isBold, String text) {
    try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(isBold ? BOLD : PLAIN, size);
      content.newLineAtOffset((float) x, HIGH - (float) y);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PDTextField line(String name, double x, double y, double width) {
    return field(new PDTextField(form), name, x, y, width, 16);
  }

  PDTextField lines(String name, double x, double y, double width, double height) {
    var field = field(new PDTextField(form), name, x, y, width, height);
    field.setMultiline(true);
    return field;
  }

  PDComboBox list(String name, double x, double y, double width, String... options) {
    var field = field(new PDComboBox(form), name, x, y, width, 16);
    ignoring(() -> field.setOptions(List.of(options)));
    return field;
  }

  PDSignatureField signature(String name, double x, double y, double width) {
    return field(new PDSignatureField(form), name, x, y, width, 30);
  }

  PDCheckBox box(String name, double x, double y) {
    var box = field(new PDCheckBox(form), name, x, y, 10, 10);
    looks(box.getWidgets().getFirst(), "Yes");
    return box;
  }

  /** @param places x, y of each, by what it hands in */
  PDRadioButton radio(String name, Map<String, double[]> places) {
    var radio = new PDRadioButton(form);
    radio.setPartialName(name);
    var widgets = new ArrayList<PDAnnotationWidget>();
    places.forEach((value, at) -> {
      var widget = new PDAnnotationWidget();
      place(widget, at[0], at[1], 10, 10);
      looks(widget, value);
      widgets.add(widget);
    });
    radio.setWidgets(widgets);
    form.getFields().add(radio);
    return radio;
  }

  private <F extends PDTerminalField> F field(F field, String name, double x, double y, double width, double height) {
    field.setPartialName(name);
    place(field.getWidgets().getFirst(), x, y, width, height);
    form.getFields().add(field);
    return field;
  }

  private void place(PDAnnotationWidget widget, double x, double y, double width, double height) {
    widget.setRectangle(new PDRectangle((float) x, HIGH - (float) (y + height), (float) width, (float) height));
    widget.setPage(page);
    ignoring(() -> page.getAnnotations().add(widget));
  }

  private void looks(PDAnnotationWidget widget, String on) {
    var states = new COSDictionary();
    for (var state : List.of(on, "Off")) {
      var stream = new PDAppearanceStream(document);
      stream.setBBox(new PDRectangle(10, 10));
      states.setItem(COSName.getPDFName(state), stream.getCOSObject());
    }
    var looks = new COSDictionary();
    looks.setItem(COSName.N, states);
    widget.setAppearance(new PDAppearanceDictionary(looks));
    widget.setAppearanceState("Off");
  }

  /** The program that shows a field's value. */
  static <F extends PDField> F formatted(F field, String script) {
    return acting(field, COSName.F, script);
  }

  static <F extends PDField> F acting(F field, COSName when, String script) {
    var actions = field.getCOSObject().getDictionaryObject(COSName.AA) instanceof COSDictionary known ? known : new COSDictionary();
    actions.setItem(when, new PDActionJavaScript(script).getCOSObject());
    field.getCOSObject().setItem(COSName.AA, actions);
    return field;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    ignoring(() -> document.save(out));
    return out.toByteArray();
  }

  byte[] lockedWith(String password) {
    ignoring(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    return bytes();
  }

  /** In memory nothing fails. */
  private static void ignoring(Failing act) {
    try {
      act.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Failing {
    void run() throws IOException;
  }

  @Override
  public void close() {
    ignoring(document::close);
  }
}
