using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Office.Testing")]
[assembly: InternalsVisibleTo("Office.Benchmarks")]
[assembly: InternalsVisibleTo("Office.Organization.Tests")]
[assembly: InternalsVisibleTo("Office.Integration.Tests")]
[assembly: InternalsVisibleTo("Office.Web")]
