call bind_to_province('bottleneck');
call bind_to_province('instrument');
