"""The columns of every table, as `npm run docs` writes them from the schemas.

A column is `name:type`; a dot stands where a line of the worker nests and the name in the table has `_`.
"""

TABLES = {
    'articles': (
        'id:string source:string sha256:string title:string published:date published_from:string '
        'encoding:string url:string language:string characters:integer words:integer sentences:integer '
        'numbers:integer dates:integer places:integer organizations:integer people:integer quotes:integer'
    ),
    'numbers': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string kind:string value:number value_to:number comparator:string change:string level:string '
        'unit:string counted:string counted_lemma:string subject:string report_url:string'
    ),
    'dates': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string type:string value:string expression:string mod:string start_date:date end_date:date '
        'basis:string report_url:string'
    ),
    'places': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string name:string kind:string geonames_id:integer latitude:number longitude:number '
        'country:string admin1:string confidence:number resolved_by:string entity_id:string '
        'report_url:string'
    ),
    'organizations': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string name:string entity_id:string kind:string confidence:number report_url:string'
    ),
    'people': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string name:string entity_id:string role:string affiliation:string affiliation_id:string '
        'confidence:number report_url:string'
    ),
    'quotes': (
        'id:string article_id:string start:integer end:integer text:string sentence:integer context:string '
        'rule:string type:string act:string cue.start:integer cue.end:integer cue.text:string '
        'speaker.start:integer speaker.end:integer speaker.text:string speaker.name:string '
        'speaker.kind:string speaker.entity_id:string speaker.role:string speaker.affiliation:string '
        'speaker.resolved_by:string group:integer confidence:number report_url:string'
    ),
    'entities': (
        'entity_id:string kind:string name:string aliases:string role:string affiliation:string '
        'organization_kind:string geonames_id:integer country:string latitude:number longitude:number '
        'articles:integer mentions:integer quotes:integer'
    ),
    'rejected': (
        'source:string stage:string code:string reason:string sha256:string'
    ),
}
