-- Who is there is for everybody to know; the records are kept province by province.
call bind_changes_to_province('actor');
call bind_changes_to_province('mechanism');
call bind_to_province('appointment');
