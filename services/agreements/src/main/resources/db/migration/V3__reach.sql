call bind_to_province('agreement');
call bind_to_province('standard');
call bind_to_whole('agreement_party', 'agreement', 'agreement_id');
call bind_to_whole('agreement_signature', 'agreement', 'agreement_id');
