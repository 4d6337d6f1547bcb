package se.samform.portal.api;

/** What a whole case looks like, for {@code /openapi}; a test compares it with one. */
final class CaseExample {
    static final String JSON = """
        {
          "id": "0198a3c2-5f10-7d3e-8c41-2f6a9b7d1e05", "number": 412, "reference": "SKJ-2027-AB12",
          "status": "in-progress", "statusKind": "in_progress", "statusTitle": "Under behandling",
          "openedAt": "2027-03-10T09:54:00Z", "changedAt": "2027-03-11T08:12:00Z", "dueOn": "2027-05-31",
          "service": {"key": "skolskjuts", "version": 1, "title": "Ansök om skolskjuts"},
          "submissions": [{
            "id": "0198a3c2-5f11-7a60-9d0b-6a1f2c3d4e5f", "receivedAt": "2027-03-10T09:54:00Z",
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "submission": {"format": "samform-submission", "reference": "SKJ-2027-AB12", "answers": {"school": "bjork"}}
          }],
          "files": [{
            "id": "0198a3c1-10aa-7b2c-8d3e-4f5061728394", "name": "läkarintyg.pdf", "bytes": 48213, "mime": "application/pdf",
            "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
            "href": "/api/granvik/v1/cases/0198a3c2-5f10-7d3e-8c41-2f6a9b7d1e05/files/0198a3c1-10aa-7b2c-8d3e-4f5061728394"
          }],
          "documents": [{
            "id": "0198a3c2-5f12-7c1d-8e9f-0a1b2c3d4e5f", "kind": "receipt", "name": "SKJ-2027-AB12.pdf", "mime": "application/pdf",
            "href": "/api/granvik/v1/cases/0198a3c2-5f10-7d3e-8c41-2f6a9b7d1e05/receipt.pdf"
          }],
          "history": [
            {"seq": 1, "type": "opened", "at": "2027-03-10T09:54:00Z", "by": "citizen", "status": "received"},
            {"seq": 3, "type": "status-changed", "at": "2027-03-11T08:12:00Z", "by": "municipality", "status": "in-progress"},
            {"seq": 4, "type": "written-to-citizen", "at": "2027-03-11T08:15:00Z", "by": "municipality",
             "message": "0198a8f0-77aa-7e10-9b2c-3d4e5f607182"}
          ],
          "messages": [{
            "id": "0198a8f0-77aa-7e10-9b2c-3d4e5f607182", "at": "2027-03-11T08:15:00Z", "by": "municipality",
            "text": "Vi läser din ansökan."
          }]
        }""";

    private CaseExample() {}
}
