-- A message with files is told as documents from now on: what a municipality has settled of messages to the applicant, on or off, holds of
-- those too, so that who is reached by digital post or on paper alone is still told.
update notice_settings set document = replace(replace(replace(replace(document,
    '"new-message/applicant/mail":""', '"new-message/applicant/mail":"","new-documents/applicant/mail":""'),
    '"new-message/applicant/sms":""', '"new-message/applicant/sms":"","new-documents/applicant/sms":""'),
    '"new-message/applicant/digital-post":""', '"new-message/applicant/digital-post":"","new-documents/applicant/digital-post":""'),
    '"new-message/applicant/print":""', '"new-message/applicant/print":"","new-documents/applicant/print":""')
  where instr(document, '"new-message/applicant/') > 0;
update binding set document = replace(replace(replace(replace(document,
    '"new-message/applicant/mail":""', '"new-message/applicant/mail":"","new-documents/applicant/mail":""'),
    '"new-message/applicant/sms":""', '"new-message/applicant/sms":"","new-documents/applicant/sms":""'),
    '"new-message/applicant/digital-post":""', '"new-message/applicant/digital-post":"","new-documents/applicant/digital-post":""'),
    '"new-message/applicant/print":""', '"new-message/applicant/print":"","new-documents/applicant/print":""')
  where instr(document, '"new-message/applicant/') > 0;
