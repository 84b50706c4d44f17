/// The names of character references: those of HTML 4 and some later ones for marks.
enum HTMLReferenceNames {
    /// The names of U+00A0 to U+00FF, in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
        sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
        Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
        Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
        acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
        ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """

    /// Further names, each with its scalar.
    private static let others = """
        apos=27 OElig=152 oelig=153 Scaron=160
        scaron=161 Yuml=178 fnof=192 circ=2C6 tilde=2DC Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395
        Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39A Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0
        Rho=3A1 Sigma=3A3 Tau=3A4 Upsilon=3A5 Phi=3A6 Chi=3A7 Psi=3A8 Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3
        delta=3B4 epsilon=3B5 zeta=3B6 eta=3B7 theta=3B8 iota=3B9 kappa=3BA lambda=3BB mu=3BC nu=3BD xi=3BE
        omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4 upsilon=3C5 phi=3C6 chi=3C7 psi=3C8
        omega=3C9 thetasym=3D1 upsih=3D2 piv=3D6 ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E
        rlm=200F ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201A ldquo=201C rdquo=201D bdquo=201E
        dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033 lsaquo=2039
        rsaquo=203A oline=203E frasl=2044 euro=20AC image=2111 weierp=2118 real=211C trade=2122 alefsym=2135
        larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21B5 lArr=21D0 uArr=21D1 rArr=21D2 dArr=21D3
        hArr=21D4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220B
        prod=220F sum=2211 minus=2212 lowast=2217 radic=221A prop=221D infin=221E ang=2220 and=2227 or=2228
        cap=2229 cup=222A int=222B there4=2234 sim=223C cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264
        ge=2265 sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22A5 sdot=22C5
        lceil=2308 rceil=2309 lfloor=230A rfloor=230B lang=27E8 rang=27E9 loz=25CA spades=2660 clubs=2663
        hearts=2665 diams=2666 star=2606 starf=2605 phone=260E check=2713 hairsp=200A emsp13=2004
        emsp14=2005 numsp=2007 puncsp=2008 square=25A1 squ=25A1 squf=25AA bigstar=2605 cir=25CB comma=2C
        period=2E colon=3A semi=3B lpar=28 rpar=29 num=23 percnt=25 plus=2B equals=3D lowbar=5F sol=2F
        bsol=5C excl=21 quest=3F ast=2A commat=40 dollar=24 lsqb=5B rsqb=5D lbrack=5B rbrack=5D lbrace=7B
        rbrace=7D lcub=7B rcub=7D vert=7C verbar=7C grave=60 hyphen=2010 dash=2010 horbar=2015 Tab=9
        NewLine=A
        """

    /// The characters of Windows-1252 at 80 to 9F; the five that it lacks stand for themselves.
    static let windows1252: [UInt32] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]

    /// Scalars by name, the letters of a name as the bytes of a number; names have at most eight letters.
    private static let scalars: [UInt64: UInt32] = {
        var scalars: [UInt64: UInt32] = [:]
        for (index, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
            scalars[key(name)] = UInt32(0xA0 + index) | early
        }
        for (name, scalar) in [("quot", 0x22), ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E)] as [(String, UInt32)] {
            scalars[key(name[...])] = scalar | early
            scalars[key(name.uppercased()[...])] = scalar | early
        }
        for pair in others.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: "=")
            if let name = parts.first, let hex = parts.last { scalars[key(name)] = UInt32(hex, radix: 16) }
        }
        return scalars
    }()

    /// Marks the names that HTML had before `;` was asked for.
    private static let early: UInt32 = 1 << 31

    private static func key(_ name: Substring) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// - Parameter key: The letters of a name as the bytes of a number.
    /// - Parameter isClosed: Whether a `;` follows.
    static func scalar(of key: UInt64, isClosed: Bool) -> UInt32? {
        guard let scalar = scalars[key], isClosed || scalar & early != 0 else { return nil }
        return scalar & ~early
    }
}
