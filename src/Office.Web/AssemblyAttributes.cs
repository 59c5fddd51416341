using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Office.Testing")]
[assembly: InternalsVisibleTo("Office.Benchmarks")]
[assembly: InternalsVisibleTo("Office.Browser.Tests")]
[assembly: InternalsVisibleTo("Office.Web.Tests")]
[assembly: InternalsVisibleTo("Office.Integration.Tests")]
