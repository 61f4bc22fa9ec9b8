call bind_to_province('reading');
call bind_to_province('kpi');
call bind_to_province('kpi_offer');
call bind_to_province('commitment');
call bind_changes_to_province('indicator');
