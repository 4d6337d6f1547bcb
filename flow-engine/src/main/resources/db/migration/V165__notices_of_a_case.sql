-- What an officer was told of one case is read as its page is opened: among few rows, however many they have not read.
alter table desk_notice add key desk_notice_case (officer_id, case_id);
