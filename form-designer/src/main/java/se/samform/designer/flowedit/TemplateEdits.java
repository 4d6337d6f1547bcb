package se.samform.designer.flowedit;

import java.util.stream.Stream;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** Texts that messages and notes begin with. */
public final class TemplateEdits {

  private TemplateEdits() {}

  public static Added add(Document document, String title, Language language) {
    var id = FreshId.of(document, title, "template");
    var template = new ObjectTree().put("id", id).put("title", new ObjectTree().put(language.tag(), title.strip()).build()).build();
    return new Added(id, Edit.of(new Change.Insert(FlowPlaces.TEMPLATES, "", template)));
  }

  public static Taking take(Document document, String id) {
    var uses = Elements.in(document, FlowPlaces.STATUSES).flatMap(at -> Stream.of("messageTemplate", "noteTemplate")
        .filter(name -> Elements.text(document, at, "enter", name).equals(id))
        .map(name -> new Use(at.in("enter", name), LocalText.of("”%s” börjar med den: där skrivs sedan från början", "\"%s\" begins with it: there one writes from nothing then")
            .formatted(Elements.title(document, at)), Fate.FORGETS)));
    return Taking.of(FlowPlaces.TEMPLATES.in(id), uses.toList());
  }
}
