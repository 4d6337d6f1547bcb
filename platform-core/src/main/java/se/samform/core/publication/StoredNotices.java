package se.samform.core.publication;

import se.samform.core.notice.NoticeSettings;

/** A municipality's settings with the version to say when saving over them; 0 where there are none. */
public record StoredNotices(NoticeSettings settings, int version) {

  static final StoredNotices NONE = new StoredNotices(NoticeSettings.NONE, 0);
}
