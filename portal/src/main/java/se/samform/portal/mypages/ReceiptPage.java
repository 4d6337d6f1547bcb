package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What somebody sees who has just handed in: it is here, its number, what happens next, where to find it again. Who only signed it reads the case. */
@Named
@RequestScoped
public class ReceiptPage implements Page {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;
    @Inject Told told;
    @Inject FeedbackForm feedback;
    private CaseFile file;
    private MyCaseView view;

    @Override
    public Reply open() {
        var mine = me.open();
        if (mine.isEmpty()) return me.elsewhere();
        file = mine.get().file();
        if (mine.get().isRead()) return Reply.to("my/" + file.head().id().text());
        view = new MyCaseView(file, told.texts(), told.times(), told.people());
        feedback.open(file, true);
        return Reply.show();
    }

    public MyCaseView getView() {
        return view;
    }

    /** What somebody who isn't logged in must keep; empty where there is none, or once it was replaced: the new one was shown to who asked for it alone. */
    public String getFollowKey() {
        return hasFirstKey(file.head()) ? cases.followKey(file.head()) : "";
    }

    static boolean hasFirstKey(CaseHead head) {
        return head.anonymous() && head.state().course().keys() == 0;
    }
}
