call bind_to_province('track');
call bind_to_province('session');
