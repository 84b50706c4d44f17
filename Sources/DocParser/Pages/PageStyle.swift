/// How pages look: on screens light and dark, narrow and wide, and on paper.
enum PageStyle {
    static let common: StaticString = """
        :root{color-scheme:light dark;--ink:#1c1c1e;--paper:#fff;--soft:#f4f3ef;--line:#d8d5cc;--link:#0b57a4;--mark:#ffe28a;\
        --red:#b3261e}
        @media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#17181a;--soft:#222428;--line:#3b3e44;--link:#8ab8ff;\
        --mark:#6b5200;--red:#ff8a80}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0;background:var(--paper);color:var(--ink);line-height:1.75;\
        font:1rem/1.75 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
        a{color:var(--link);text-underline-offset:.15em}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem;z-index:1}
        table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;\
        vertical-align:top}th{background:var(--soft)}

        """

    static let document: StaticString = """
        body{display:grid;grid-template:"nav card" auto "nav main" 1fr/minmax(12rem,18rem) minmax(0,1fr)}
        nav{grid-area:nav;position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;border-right:1px solid var(--line);\
        font-size:.875rem;line-height:1.5}
        nav ol{list-style:none;margin:0;padding-left:.9rem}nav>ol{padding-left:0}nav li{margin:.3rem 0}
        nav a{color:inherit;text-decoration:none}nav a:hover{text-decoration:underline}
        main{grid-area:main;max-width:50rem;margin:0 auto;padding:1.5rem;width:100%}main:focus{outline:none}
        .card{grid-area:card;background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;\
        margin:1rem}
        .card h1{font-size:1.25rem;line-height:1.5;margin:0 0 .75rem}
        dl{margin:0}dl div{display:grid;grid-template-columns:6rem 1fr;gap:0 .75rem;padding:.1rem .3rem;border-radius:.25rem}
        dl div:is(:hover,:focus-within){background:var(--mark)}
        dt{grid-column:1;opacity:.75}dd{grid-column:2;margin:0}dd a{color:inherit;text-decoration-style:dotted}
        article{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif;font-size:1.0625rem}
        article h2,article h3,article h4,article h5,article h6,.heading{font-family:system-ui,"Noto Sans CJK SC",sans-serif;\
        line-height:1.5;margin:1.4em 0 .5em;font-size:1.05rem;font-weight:600}article h2{font-size:1.2rem}
        p{margin:.5em 0}.line{color:inherit;opacity:.85}.title{text-align:center;font-weight:600;font-size:1.25rem;opacity:1}
        .role-signature{text-align:right}.attachment{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
        .article{margin:.8em 0}.article>p:first-of-type,.article>div>p:first-of-type{margin-top:0}
        ul{padding-left:1.5rem;margin:.4em 0}.item{list-style:none}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;border:1px solid var(--line);border-radius:.4rem;\
        padding:.5rem .8rem;margin:.5rem 0}.pair p{margin:0}
        .pair p::before{display:block;font:600 .75rem system-ui;opacity:.7}
        .problem::before{content:"问题"}.remedy::before{content:"举措"}
        .scroll{overflow-x:auto;margin:1rem 0}pre{white-space:pre-wrap;font:inherit}
        mark{background:none;color:inherit}
        :target{background:var(--soft);box-shadow:-.4rem 0 0 var(--link)}
        .remarks{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.9rem}.remarks h2{font-size:1rem}
        .remarks pre{opacity:.75;border-left:3px solid var(--line);padding-left:.8rem}.error,.warning{color:var(--red)}
        @media(min-width:72rem){body{grid-template:"nav main card" auto/minmax(12rem,17rem) minmax(0,1fr) minmax(16rem,21rem)}\
        .card{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}\
        .card h1{font-size:1.05rem}dl{font-size:.9rem}}
        @media(max-width:48rem){body{display:block}nav{position:static;height:auto;max-height:40vh;border-right:0;\
        border-bottom:1px solid var(--line)}.pair{grid-template-columns:1fr}main{padding:1rem}}
        @media print{body{display:block;font-size:11pt}nav,.skip,.remarks{display:none}main{max-width:none;padding:0}\
        .card{background:none}a{color:inherit;text-decoration:none}h2,h3,h4,h5,h6{break-after:avoid}\
        tr,.pair{break-inside:avoid}}

        """

    static let list: StaticString = """
        main{max-width:72rem;margin:0 auto;padding:1.5rem}h1{font-size:1.4rem}
        input{font:inherit;padding:.3rem .6rem;width:min(28rem,100%);border:1px solid var(--line);border-radius:.4rem;\
        background:var(--paper);color:inherit}
        td:nth-child(2),td:nth-child(4),td:nth-child(5){white-space:nowrap}
        @media(max-width:48rem){main{padding:1rem}:is(td,th):is(:nth-child(3),:nth-child(4)){display:none}td:nth-child(2){\
        white-space:normal;min-width:6rem}:is(td,th){padding:.3rem}td:last-child{font-size:.85rem}}
        @media print{label,input,output{display:none}a{color:inherit}}

        """
}
