namespace CoachBot.Ops;

/// <summary>How the ops pages look, by day and by night, on a desk and on a phone.</summary>
internal static class OpsStyle
{
    public const string Sheet =
        """
        :root{--ink:#1c2b33;--quiet:#56666f;--paper:#f5f7f8;--card:#fff;--line:#d9e0e4;--link:#0a5fa8;--bad:#b3261e;--good:#1f7a4d}
        @media(prefers-color-scheme:dark){:root{--ink:#e6edf0;--quiet:#9fb0b9;--paper:#11181c;--card:#1a242a;--line:#2d3a41;--link:#8ecbff;--bad:#ff9a8f;--good:#7fd6a4}}
        *{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
        h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}a{color:var(--link)}.lead{color:var(--quiet);margin:.2rem 0 1.2rem}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem}.tile,.card,.wide{background:var(--card);border:1px solid var(--line);border-radius:.6rem}
        .tile{padding:.8rem 1rem;border-left:4px solid var(--good)}.tile.bad{border-left-color:var(--bad)}.tile b{display:block;font-size:1.5rem;line-height:1.2}.tile.bad b{color:var(--bad)}
        .tile span{display:block}.tile small{color:var(--quiet)}.card{padding:1rem 1.2rem;max-width:26rem}.wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;padding:.45rem .9rem;border-bottom:1px solid var(--line);white-space:nowrap;font-variant-numeric:tabular-nums}
        th{color:var(--quiet);font-weight:600}tbody tr:last-child td{border-bottom:0}button,input{font:inherit;padding:.45rem .9rem;border-radius:.4rem;border:1px solid var(--line);background:var(--card);color:var(--ink)}
        button{background:var(--link);border-color:var(--link);color:var(--card);cursor:pointer}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        """;
}
