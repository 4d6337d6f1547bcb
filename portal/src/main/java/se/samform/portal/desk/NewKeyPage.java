package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Reply;

/** Where an officer replaces the key of whoever follows the case without logging in, should it have leaked or be lost: the new one is shown once. */
@Named
@RequestScoped
public class NewKeyPage extends PageInCase {
    @Inject Cases cases;
    @Inject Looks looks;
    @Inject MunicipalityLookup municipalities;
    private String key = "";

    @Override
    public Reply open() {
        return found(Seen.NEW_KEY).filter(file -> file.head().anonymous() && !file.isMasked()).isPresent() ? Reply.show() : Reply.notFound();
    }

    /** @param seqSeen of the page that asked @return whether there is a new one now; that it is shown is written first */
    boolean replace(int seqSeen) {
        var head = file.head();
        return switch (cases.command(head.municipality(), head.id(), seqSeen, new HandlingCommand.ReplaceKey(), desk.officer(file))) {
            case Commanded.Done(var after) -> {
                looks.add(after.municipality(), Look.at(desk.officer().id(), Seen.FOLLOW_KEY, after.id(), false));
                key = cases.followKey(after);
                yield true;
            }
            case Commanded.Stale stale -> refused("desk.stale");
            case Commanded.Refused(var reason) -> refused("case.refused." + reason);
        };
    }

    private boolean refused(String problem) {
        refuse(problem);
        return false;
    }

    /** Empty but just after it was made. */
    public String getKey() {
        return key;
    }

    /** Where the key is used, whole. */
    public String getSite() {
        return municipalities.facts(file.head().municipality()).site() + "/follow";
    }
}
