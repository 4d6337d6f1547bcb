package se.samform.designer.paper;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** What stands around the questions: names, terms that are right to begin with, a flow that every case can go through. */
final class ServiceTree {

  private static final int LONGEST_TITLE = 120;
  private static final String UNIT = "handling-unit";
  private static final int FIELDS_PER_MINUTE = 4;

  private final Sheets sheets;
  private final Headings headings;
  private final String title;
  private final List<Remark> remarks = new ArrayList<>();

  ServiceTree(Sheets sheets, Headings headings, String fileName) {
    this.sheets = sheets;
    this.headings = headings;
    var printed = headings.title(1).map(Printed::text).flatMap(Labels::tidy);
    this.title = shortened(printed.or(() -> Labels.tidy(sheets.title())).or(() -> Labels.named(fileName.replaceFirst("(?i)\\.pdf$", ""))).orElse("Blankett"));
  }

  private static String shortened(String title) {
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() : title;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** The only heading of a page names its step; on the first page the largest names the e-service. */
  String titleOf(int page) {
    var alone = headings.count(page) == 1 ? headings.first(page) : Optional.<Printed>empty();
    return (page > 1 ? headings.title(page).or(() -> alone) : alone).map(Printed::text).flatMap(Labels::tidy).map(ServiceTree::shortened).orElse("Sida " + page);
  }

  static JsonObject step(int page, String title, JsonValue questions) {
    return new ObjectTree().put("id", "sida-" + page).put("title", text(title)).put("questions", questions).build();
  }

  static JsonObject text(String swedish) {
    return new ObjectTree().put("sv", swedish).build();
  }

  JsonObject tree(List<JsonObject> steps, boolean isAboutSomebody) {
    remarks.add(new Remark(Remark.Kind.GUESSED, 0, "", isAboutSomebody
        ? LocalText.of("Blanketten frågar efter personnummer: den som söker ska logga in", "The form asks for a personal number: one must log in")
        : LocalText.of("Blanketten frågar inte efter personnummer: ingen behöver logga in", "The form asks for no personal number: nobody needs to log in")));
    remarks.add(new Remark(Remark.Kind.GUESSED, 0, "", LocalText.of(
        "Ärendets gång är den vanligaste. Texter om e-tjänsten, vem som handlägger och vad som händer efteråt ska ses över",
        "The flow is the usual one. Look over the texts about the e-service, who handles it and what happens afterwards")));
    return new ObjectTree()
        .put("format", DefinitionCodec.FORMAT).put("formatVersion", DefinitionCodec.FORMAT_VERSION)
        .put("id", key()).put("languages", Trees.texts(List.of("sv")))
        .put("title", text(title)).put("summary", text("Fyll i och skicka in " + quoted() + "."))
        .put("subject", text("Övrigt")).put("audiences", Trees.texts(List.of("resident")))
        .put("minutes", Math.clamp(sheets.fields().size() / FIELDS_PER_MINUTE, 2, 60))
        .put("login", isAboutSomebody ? "required" : "none")
        .put("referencePrefix", prefix())
        .put("roles", Trees.list(List.of(UNIT), id -> new ObjectTree().put("id", id).put("kind", "unit").put("title", text("Den enhet som handlägger")).build()))
        .put("steps", Trees.list(steps, step -> step))
        .put("flow", flow())
        .build();
  }

  private String quoted() {
    return "”" + title + "”";
  }

  private String key() {
    var slug = OwnIds.slug(title);
    return slug.length() < 2 ? "blankett" : slug;
  }

  private String prefix() {
    var letters = OwnIds.slug(title).replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT);
    return letters.length() < 3 ? "BLA" : letters.substring(0, 3);
  }

  private static JsonObject flow() {
    return new ObjectTree()
        .put("initial", "received")
        .put("statuses", Trees.list(List.of(
            status("received", "submitted", "Inkommen", "Snart läser en handläggare det du har skickat in.", "in-progress", "withdrawn", "void"),
            status("in-progress", "in-progress", "Under behandling", "En handläggare går igenom det du har skickat in.", "awaiting-supplement", "closed", "withdrawn", "void"),
            status("awaiting-supplement", "awaiting-supplement", "Väntar på komplettering", "Vi behöver mer från dig.", "supplemented", "in-progress", "closed", "withdrawn", "void"),
            status("supplemented", "supplemented", "Kompletterad", "Vi har fått det du har kompletterat med.", "in-progress", "withdrawn", "void"),
            status("closed", "closed", "Avslutad", "Ärendet är avslutat."), status("withdrawn", "withdrawn", "Återtagen", "Du har tagit tillbaka ärendet."),
            status("void", "void", "Makulerad", "Ärendet är makulerat.")), each -> each))
        .put("routes", Trees.list(List.of(UNIT), unit -> new ObjectTree().put("to", unit).build()))
        .build();
  }

  private static JsonObject status(String id, String kind, String title, String text, String... next) {
    return new ObjectTree().put("id", id).put("kind", kind).put("title", text(title)).put("text", text(text))
        .putIf(next.length > 0, "next", Trees.texts(List.of(next))).build();
  }
}
