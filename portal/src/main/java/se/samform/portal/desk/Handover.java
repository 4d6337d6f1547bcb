package se.samform.portal.desk;

/** Something that leaves the house, in words. @param id to send it now; empty if that makes no sense @param stuck whether it isn't sent again by itself */
public record Handover(String id, String icon, String tone, String receiver, String strong, String about, boolean stuck) {
    Handover(String id, String icon, String tone, String receiver, String strong, String about) {
        this(id, icon, tone, receiver, strong, about, false);
    }

    public String getTone() {
        return tone.isEmpty() ? null : tone;
    }

    public boolean isResendable() {
        return !id.isEmpty();
    }
}
