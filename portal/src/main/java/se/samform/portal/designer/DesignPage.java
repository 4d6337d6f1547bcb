package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.portal.wording.Told;

/** What every tab of a design tells: what it is called, which version it is to be, what can be undone, who else is there. */
@Named("design")
@RequestScoped
public class DesignPage {
    @Inject Workshop workshop;
    @Inject Designs designs;
    @Inject PublishedServices services;
    @Inject Told told;
    /** The tabs of a design, in order: each is a page of its own below its address. */
    private static final List<String> TABS = List.of("form", "logic", "flow", "texts", "try");

    private Design design;
    private Optional<Published> newest = Optional.empty();
    private List<String> others = List.of();
    private String trouble = "";
    private String note = "";

    /** Whether the address names one that whoever visits may build. */
    boolean open() {
        workshop.design().ifPresent(found -> {
            design = found;
            newest = services.newest(workshop.municipality(), found.key());
            others = designs.visit(workshop.municipality(), found.id(), workshop.me()).keySet().stream().map(this::name).sorted().toList();
        });
        return workshop.design().isPresent();
    }

    private String name(OfficerId officer) {
        return told.people().officer(officer).orElse("");
    }

    Design design() {
        return design;
    }

    Document document() {
        return design.document();
    }

    /** Languages of the e-service, the first first. */
    public List<String> getLanguages() {
        return languages(document());
    }

    static List<String> languages(Document document) {
        var languages = document.namesIn(Place.of("languages")).stream().map(each -> document.textAt(Place.of("languages").in(each))).filter(tag -> tag.matches("[a-z]{2,3}")).toList();
        return languages.isEmpty() ? List.of("sv") : languages;
    }

    Language first() {
        return new Language(getLanguages().getFirst());
    }

    /** Whether whoever visits may change all of it. */
    public boolean isAllTheirs() {
        return workshop.mayEdit();
    }

    /** Whether whoever visits may change its texts. */
    public boolean isTextsTheirs() {
        return workshop.mayEditTexts();
    }

    /** Whether whoever visits may publish it. */
    public boolean isTheirsToPublish() {
        return workshop.mayPublish();
    }

    /** What they may not, in a sentence; empty where they may all. */
    public String getLimits() {
        if (workshop.mayEdit()) return "";
        return told.texts().of(workshop.mayEditTexts() ? "design.only-texts" : "design.only-read");
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** Inside the municipality. */
    public String getPath() {
        return "desk/services/" + design.id().text();
    }

    public String getTitle() {
        String title = document().textAt(Place.of("title").in(first().tag()));
        return title.isEmpty() ? told.texts().of("design.untitled") : title;
    }

    public int getVersion() {
        return newest.map(Published::version).orElse(0) + 1;
    }

    /** 0 where none is published. */
    public int getPublished() {
        return newest.map(Published::version).orElse(0);
    }

    public int getRevision() {
        return design.revision();
    }

    public String getSaved() {
        return told.times().moment(design.changedAt());
    }

    /** What undo takes back; 0 for nothing. */
    public int getUndo() {
        return design.undo().map(Design.Done::number).orElse(0);
    }

    public int getRedo() {
        return design.redo().map(Design.Done::number).orElse(0);
    }

    /** In words. */
    public String getUndoes() {
        return design.undo().map(this::said).orElse("");
    }

    public String getRedoes() {
        return design.redo().map(this::said).orElse("");
    }

    private String said(Design.Done done) {
        String what = new EditWords(document(), told).of(done.edit());
        return done.by().equals(workshop.me()) ? what : told.texts().of("design.by", what, name(done.by()));
    }

    /** Who else has it open, by name. */
    public List<String> getOthers() {
        return others;
    }

    void note(String sentence) {
        note = sentence;
    }

    /** What came of what was done that one may not expect; empty for nothing. */
    public String getNote() {
        return trouble.isEmpty() ? note : "";
    }

    void trouble(String sentence) {
        trouble = sentence;
    }

    /** What was not done, and why; empty where nothing went wrong. */
    public String getTrouble() {
        return trouble;
    }
}
