package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.engine.notice.DeskNotices;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** How many things the officer hasn't seen, on every page of the desk. Asked once. */
@Named
@RequestScoped
public class Bell {
    private static final int NOT_ASKED = -1;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DeskNotices notices;
    @Inject Told told;
    private int unread = NOT_ASKED;

    public int getUnread() {
        if (unread == NOT_ASKED) unread = notices.unread(visit.getMunicipality().id(), desk.officer().id());
        return unread;
    }

    /** The number, or that there are more than anybody counts. */
    public String getShown() {
        return isMore() ? told.texts().of("desk.many", DeskNotices.MOST - 1) : String.valueOf(getUnread());
    }

    /** For who can't see the number: "3 new notices". */
    public String getSaid() {
        return isMore() ? told.texts().of("desk.notices.new.many", getShown()) : told.texts().count("desk.notices.new", getUnread());
    }

    private boolean isMore() {
        return getUnread() >= DeskNotices.MOST;
    }
}
