package se.samform.portal.desk;

/** Something that leaves the house, in words. @param id to send it now; empty if that makes no sense */
public record Handover(String id, String icon, String tone, String receiver, String strong, String about) {
    public String getTone() {
        return tone.isEmpty() ? null : tone;
    }

    public boolean isResendable() {
        return !id.isEmpty();
    }
}
