-- What was left half received is found without reading every file.
alter table stored_file add key stored_file_half (chunks, received_at);
