package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Tells whoever began a draft what becomes of it now that the e-service has changed, before it does. */
@Named
@RequestScoped
public class ChangeoverPage implements Page {
    @Inject OpenDrafts drafts;
    @Inject OldVersions versions;
    @Inject Visit visit;
    private OpenDraft open;
    private Crossing.Story story;

    @Override
    public Reply open() {
        var found = drafts.find();
        if (found.isEmpty()) return drafts.elsewhere();
        open = found.get();
        var due = versions.due(open);
        if (due.isEmpty()) return Reply.to(open.pathToContinue());
        story = due.get().story(language());
        return Reply.show();
    }

    public Phrase getService() {
        return Phrase.of(open.definition().title(), language());
    }

    /** Of the draft, inside the municipality. */
    public String getPath() {
        return open.path();
    }

    public int getRevision() {
        return open.draft().revision();
    }

    public Crossing.Story getStory() {
        return story;
    }

    /** Whether it was to go over from a page that was older than the answers. */
    public boolean isStale() {
        return visit.asks("stale");
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
