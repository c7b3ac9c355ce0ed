/* Wine only: complex functions that its ucrtbase.dll lacks and NumPy calls; the rest is forwarded.
   Windows has its own; none of this is ever packed. */
typedef struct { float re, im; } F;
typedef struct { double re, im; } D;
__declspec(dllimport) double hypot(double, double), atan2(double, double), exp(double),
    cos(double), sin(double), sqrt(double);

double creal(D z) { return z.re; }
double cimag(D z) { return z.im; }
double cabs(D z) { return hypot(z.re, z.im); }
double carg(D z) { return atan2(z.im, z.re); }
D cexp(D z) { double e = exp(z.re); D r = {e * cos(z.im), e * sin(z.im)}; return r; }
D csqrt(D z) {
    double m = sqrt(cabs(z)), a = carg(z) / 2;
    D r = {m * cos(a), m * sin(a)};
    return r;
}
float crealf(F z) { return z.re; }
float cimagf(F z) { return z.im; }
static D wide(F z) { D r = {z.re, z.im}; return r; }
static F narrow(D z) { F r = {(float)z.re, (float)z.im}; return r; }
float cabsf(F z) { return (float)cabs(wide(z)); }
float cargf(F z) { return (float)carg(wide(z)); }
F cexpf(F z) { return narrow(cexp(wide(z))); }
F csqrtf(F z) { return narrow(csqrt(wide(z))); }
int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
