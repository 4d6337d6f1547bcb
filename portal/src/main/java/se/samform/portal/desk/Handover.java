package se.samform.portal.desk;

/** Something that leaves the house, in words. @param id to send it now; empty if that makes no sense */
public record Handover(String id, String icon, String tone, String receiver, String strong, String about) {
    public String getId() {
        return id;
    }

    public String getIcon() {
        return icon;
    }

    public String getTone() {
        return tone.isEmpty() ? null : tone;
    }

    public String getReceiver() {
        return receiver;
    }

    public String getStrong() {
        return strong;
    }

    public String getAbout() {
        return about;
    }

    public boolean isResendable() {
        return !id.isEmpty();
    }
}
