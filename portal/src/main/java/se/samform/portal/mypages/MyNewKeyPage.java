package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samform.core.flow.HandlingCommand;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Where whoever follows a case with its key replaces it, should others know it too: the present one ends with that. */
@Named
@RequestScoped
public class MyNewKeyPage implements Page {
    @Inject Me me;
    @Inject Cases cases;
    @Inject Told told;
    private MyCase mine;
    private MyCaseView view;
    private String key = "";
    private String problem = "";

    /** For who has that key, and showed it. */
    @Override
    public Reply open() {
        var found = me.withKey();
        if (found.isEmpty()) return Reply.notFound();
        mine = found.get();
        view = new MyCaseView(mine.file(), told.texts(), told.times(), told.people());
        return Reply.show();
    }

    /** @return the case as it is now, if there is a new key */
    Optional<CaseHead> replace(int seqSeen) {
        return switch (me.command(mine, seqSeen, new HandlingCommand.ReplaceKey())) {
            case Commanded.Done(var after) -> {
                key = cases.followKey(after);
                yield Optional.of(after);
            }
            case Commanded.Stale stale -> refused("case.stale");
            case Commanded.Refused(var reason) -> refused("case.refused." + reason);
        };
    }

    private Optional<CaseHead> refused(String why) {
        problem = why;
        return Optional.empty();
    }

    public MyCaseView getView() {
        return view;
    }

    /** Empty but just after it was made. */
    public String getKey() {
        return key;
    }

    public String getProblem() {
        return problem;
    }
}
